import{a as e}from"./rolldown-runtime-BWaJ3C7D.js";import{C as t,S as n,c as r,i,y as a}from"./preload-helper-BqgC8BvV.js";import{d as o,f as s,i as c,m as l,p as u,r as d,u as f}from"./links-B1UG2rz1.js";import{n as p,t as m}from"./Page-MnMFlTKm.js";import{i as h,o as g,r as _,s as v,t as y}from"./Question-BbyvB0iS.js";import{t as b}from"./Downloads-DAv6KUA9.js";import{t as x}from"./Figure-j4dofXUr.js";import{t as S}from"./planning-BOdVZvsP.js";import{i as C,n as w,r as T,t as E}from"./Status-mVccmo8N.js";import{t as D}from"./Table-l_VH99JG.js";import{t as O}from"./Nearest-Bat59iqO.js";import{t as k}from"./Provenance-G0cE8imQ.js";import{i as A}from"./scenario-CpMTBGXx.js";var j=e(t(),1),M=i(),N=f(`
  query CellDetails($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {
    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {
      cells {
        region { code }
        group { code }
        disease { code }
        modality { code }
        hospitals { code }
        memberships {
          code
          role
          work
          group { code name(lang: $lang) }
          hospital { code name(lang: $lang) }
          provenance { ...ProvenanceFacts }
        }
      }
    }
    gaps(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, first: 100) {
      nodes {
        region { code }
        group { code }
        disease { code }
        modality { code }
        nearest(first: 5) { hospital { code name(lang: $lang) } explanation(lang: $lang) }
      }
    }
  }
`);function P({cell:e,level:t,onClose:i}){let{t:a}=n(),l=(0,j.useRef)(null),u=g(e),f=s(N,{level:t,modalities:[e.modality.code],diseases:e.disease?[e.disease.code]:void 0,regions:e.region?[e.region.code]:void 0});return(0,j.useEffect)(()=>l.current?.focus(),[]),(0,M.jsxs)(`section`,{className:`cell-details`,"aria-labelledby":`cell-head`,children:[(0,M.jsx)(`h2`,{id:`cell-head`,ref:l,tabIndex:-1,children:(0,M.jsx)(p,{text:[e.group?.name??e.region?.name??a(`question.levels.NATION`),e.disease?.name,e.modality.name].filter(Boolean).join(` · `)})}),(0,M.jsxs)(`p`,{children:[(0,M.jsx)(E,{status:e.status}),` `,(0,M.jsx)(`span`,{className:`note`,children:a(`status.meaning.${e.status}`)}),` `,(0,M.jsx)(`button`,{type:`button`,onClick:i,children:a(`coverage.close`)})]}),(0,M.jsx)(o,{answer:f,children:({coverage:t,gaps:n})=>{let i=t.cells.find(e=>g(e)===u)?.memberships??[],o=n.nodes.find(e=>g(e)===u);return(0,M.jsxs)(M.Fragment,{children:[o&&(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`h3`,{children:a(`gaps.nearest`)}),(0,M.jsx)(O,{of:o.nearest})]}),i.map(t=>(0,M.jsxs)(`div`,{className:`behind`,children:[(0,M.jsx)(`h3`,{children:(0,M.jsx)(c,{hospital:t.hospital})}),(0,M.jsxs)(`p`,{children:[(0,M.jsx)(d,{group:t.group}),` · `,a(`role.${t.role}`),t.work&&(0,M.jsxs)(M.Fragment,{children:[` · `,(0,M.jsx)(`q`,{lang:`zh-CN`,children:t.work})]})]}),(0,M.jsx)(k,{of:t.provenance,open:!0}),e.status===`SINGLE`&&(0,M.jsx)(`p`,{children:(0,M.jsx)(r,{to:A([{kind:`close`,hospital:t.hospital.code}]),children:a(`singlePoints.whatIf`)})})]},t.code))]})}})]})}var F=26,I=e=>e.replace(/ \(.*\)$/,``),L=e=>[...e].reduce((e,t)=>e+(/\p{Script=Han}/u.test(t)?13.5:7),0),R=e=>`${e.disease?.code??``} ${e.modality.code}`;function z({rows:e,open:t,onOpen:r}){let{t:i}=n(),a=(0,j.useRef)(null),o=[...S(e.flatMap(e=>e.cells),R).values()].map(([e])=>e),s=[...S(o,e=>e.disease?.code??``).values()],c=Math.max(60,...e.map(e=>L(e.name)))+16,l=Math.max(46,Math.min(110,720/o.length)),u=16+.72*Math.max(...o.map(e=>L(I(e.modality.name)))),d=o[0]?.disease?30:0,f=u+d,p=new Map(o.map((e,t)=>[R(e),c+t*l])),m=e[0]?.cells[0]&&g(e[0].cells[0]);function h(e,t,n){let i={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[e.key];if(e.key===`Enter`||e.key===` `)r(e.currentTarget.dataset.key);else if(!i)return;e.preventDefault(),i&&a.current?.querySelector(`[data-at="${t+i[0]} ${n+i[1]}"]`)?.focus()}return(0,M.jsxs)(`svg`,{ref:a,className:`matrix`,width:c+o.length*l+u,height:f+e.length*F+2,role:`group`,"aria-label":i(`coverage.label`),children:[d>0&&s.map(e=>{let t=p.get(R(e[0]));return(0,M.jsx)(`text`,{className:`matrix-disease`,x:t+4,y:`18`,children:e[0].disease.name},e[0].disease.code)}),o.map(e=>(0,M.jsx)(`text`,{className:`matrix-head`,transform:`translate(${p.get(R(e))+l/2-4} ${f-8}) rotate(-45)`,children:I(e.modality.name)},R(e))),e.map((e,n)=>(0,M.jsxs)(`g`,{transform:`translate(0 ${f+n*F})`,children:[(0,M.jsx)(`text`,{className:`matrix-label`,x:c-10,y:18,children:e.name}),e.cells.map(a=>{let s=g(a),c=o.findIndex(e=>R(e)===R(a));return(0,M.jsxs)(`g`,{className:`matrix-cell matrix-${a.status}`,transform:`translate(${p.get(R(a))} 0)`,role:`button`,tabIndex:s===(t??m)?0:-1,"aria-pressed":s===t,"aria-label":[e.name,a.disease?.name,a.modality.name,i(`status.${a.status}`),i(`coverage.hospitals`,{count:a.hospitalCount})].filter(Boolean).join(` · `),"data-key":s,"data-at":`${n} ${c}`,onClick:()=>r(s),onKeyDown:e=>h(e,n,c),children:[(0,M.jsx)(`rect`,{x:`1`,y:`1`,width:l-2,height:24,rx:`2`}),(0,M.jsx)(`g`,{transform:`translate(5 ${F/2-8})`,children:(0,M.jsx)(T,{status:a.status})}),a.hospitalCount>0&&(0,M.jsx)(`text`,{x:l-7,y:18,children:a.hospitalCount})]},s)})]},e.code))]})}var B=f(`
  query CoveragePage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {
    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {
      cells {
        region { code name(lang: $lang) }
        group { code name(lang: $lang) }
        disease { code name(lang: $lang) }
        modality { code name(lang: $lang) }
        status
        hospitalCount
        children { count missing { code } }
      }
      summary { cells redundant single absent unknown }
    }
  }
`),V=[`unit`,`gaps`,`children`],H=(e,t)=>e.cells.filter(e=>e.status===t).length,U=e=>e.cells[0].children.count,W=(e,t)=>t===`gaps`?e.toSorted((e,t)=>H(t,`ABSENT`)-H(e,`ABSENT`)||H(t,`SINGLE`)-H(e,`SINGLE`)):t===`children`?e.toSorted((e,t)=>U(t)-U(e)):e;function G(){let{t:e}=n(),t=_(),[r,i]=a(),c=V.find(e=>e===r.get(`sort`))??`unit`,d=C.find(e=>e===r.get(`only`)),f=r.get(`cell`),p=s(B,t),h=(e,t)=>i(n=>(t?n.set(e,t):n.delete(e),n),{replace:e!==`cell`,preventScrollReset:!0});return(0,M.jsxs)(m,{title:e(`coverage.title`),lead:e(`coverage.lead`),children:[(0,M.jsx)(y,{}),(0,M.jsxs)(`div`,{className:`controls`,children:[(0,M.jsxs)(`label`,{className:`select`,children:[(0,M.jsx)(`span`,{children:e(`question.order`)}),(0,M.jsx)(`select`,{value:c,onChange:e=>h(`sort`,e.target.value),children:V.map(t=>(0,M.jsx)(`option`,{value:t,children:e(`coverage.sorts.${t}`)},t))})]}),(0,M.jsxs)(`label`,{className:`select`,children:[(0,M.jsx)(`span`,{children:e(`coverage.only`)}),(0,M.jsxs)(`select`,{value:d??``,onChange:e=>h(`only`,e.target.value),children:[(0,M.jsx)(`option`,{value:``,children:e(`coverage.allRows`)}),C.map(t=>(0,M.jsx)(`option`,{value:t,children:e(`status.${t}`)},t))]})]}),(0,M.jsx)(b,{files:[`coverage.csv`,`coverage.xlsx`]})]}),(0,M.jsx)(o,{answer:p,skeleton:(0,M.jsx)(l,{height:900}),children:({coverage:{cells:n,summary:r}})=>{let i=[...S(n,e=>e.group?.code??e.region?.code??``)].map(([t,n])=>({code:t,name:n[0].group?.name??n[0].region?.name??e(`question.levels.NATION`),cells:n})),a=W(d?i.filter(e=>H(e,d)>0):i,c),o=n.find(e=>g(e)===f);return a.length===0?(0,M.jsx)(u,{children:e(`coverage.none`)}):(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(x,{title:e(`coverage.finding`,{cells:r.cells,count:r.absent,single:r.single}),note:e(`coverage.how`),legend:(0,M.jsx)(w,{}),unit:e(`coverage.unit`),file:`coverage`,table:(0,M.jsx)(K,{rows:a}),children:(0,M.jsx)(z,{rows:a,open:o&&g(o),onOpen:e=>h(`cell`,e)})}),o&&(0,M.jsx)(P,{cell:o,level:t.level,onClose:()=>h(`cell`,void 0)},g(o))]})}})]})}function K({rows:e}){let{t}=n(),r=e.flatMap(e=>e.cells),i=v(r,e=>e);return(0,M.jsx)(D,{caption:t(`coverage.title`),rows:r,rowKey:g,columns:[...i,{key:`status`,title:t(`status.label`),cell:e=>(0,M.jsx)(E,{status:e.status}),by:e=>C.indexOf(e.status)},{key:`hospitals`,title:t(`field.hospitals`),number:!0,cell:e=>e.hospitalCount,by:e=>e.hospitalCount},{key:`children`,title:t(`field.children`),number:!0,cell:e=>(0,M.jsx)(h,{of:e.children}),by:e=>e.children.count}]})}export{G as Component};