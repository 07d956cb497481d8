import{a as e}from"./rolldown-runtime-BWaJ3C7D.js";import{_ as t,m as n,n as r,p as i,t as a}from"./jsx-runtime-DlM3NVti.js";import{a as o,i as s,n as c,r as l,t as u}from"./gql-CuGpZI26.js";import{r as d}from"./index-PeJ7KkXe.js";import{i as f,o as p,r as m,s as h,t as g}from"./Question-6Y5bs8-Q.js";import{t as _}from"./Downloads-CTSkLJRB.js";import{t as v}from"./Figure-XdL8ph5Q.js";import{t as y}from"./planning-3_5NtWUP.js";import{i as b,n as x,r as S,t as C}from"./Status-BusG_2X_.js";import{t as w}from"./Table-IV5sj3ki.js";import{n as T,r as E}from"./links-B4wcepjK.js";import{t as D}from"./Nearest-CqS_Ha8o.js";import{t as O}from"./Provenance-C30RRreA.js";import{i as k}from"./scenario-CpMTBGXx.js";var A=e(t(),1),j=a(),M=u(`
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
`);function N({cell:e,level:t,onClose:i}){let{t:a}=n(),o=(0,A.useRef)(null),s=p(e),u=l(M,{level:t,modalities:[e.modality.code],diseases:e.disease?[e.disease.code]:void 0,regions:e.region?[e.region.code]:void 0});return(0,A.useEffect)(()=>o.current?.focus(),[]),(0,j.jsxs)(`section`,{className:`cell-details`,"aria-labelledby":`cell-head`,children:[(0,j.jsx)(`h2`,{id:`cell-head`,ref:o,tabIndex:-1,children:[e.group?.name??e.region?.name??a(`question.levels.NATION`),e.disease?.name,e.modality.name].filter(Boolean).join(` · `)}),(0,j.jsxs)(`p`,{children:[(0,j.jsx)(C,{status:e.status}),` `,(0,j.jsx)(`span`,{className:`note`,children:a(`status.meaning.${e.status}`)}),` `,(0,j.jsx)(`button`,{type:`button`,onClick:i,children:a(`coverage.close`)})]}),(0,j.jsx)(c,{answer:u,children:({coverage:t,gaps:n})=>{let i=t.cells.find(e=>p(e)===s)?.memberships??[],o=n.nodes.find(e=>p(e)===s);return(0,j.jsxs)(j.Fragment,{children:[o&&(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`h3`,{children:a(`gaps.nearest`)}),(0,j.jsx)(D,{of:o.nearest})]}),i.map(t=>(0,j.jsxs)(`div`,{className:`behind`,children:[(0,j.jsx)(`h3`,{children:(0,j.jsx)(E,{hospital:t.hospital})}),(0,j.jsxs)(`p`,{children:[(0,j.jsx)(T,{group:t.group}),` · `,a(`role.${t.role}`),t.work&&(0,j.jsxs)(j.Fragment,{children:[` · `,(0,j.jsx)(`q`,{lang:`zh-CN`,children:t.work})]})]}),(0,j.jsx)(O,{of:t.provenance,open:!0}),e.status===`SINGLE`&&(0,j.jsx)(`p`,{children:(0,j.jsx)(r,{to:k([{kind:`close`,hospital:t.hospital.code}]),children:a(`singlePoints.whatIf`)})})]},t.code))]})}})]})}var P=26,F=e=>e.replace(/ \(.*\)$/,``),I=e=>[...e].reduce((e,t)=>e+(/\p{Script=Han}/u.test(t)?13.5:7),0),L=e=>`${e.disease?.code??``} ${e.modality.code}`;function R({rows:e,open:t,onOpen:r}){let{t:i}=n(),a=(0,A.useRef)(null),o=[...y(e.flatMap(e=>e.cells),L).values()].map(([e])=>e),s=[...y(o,e=>e.disease?.code??``).values()],c=Math.max(60,...e.map(e=>I(e.name)))+16,l=Math.max(46,Math.min(110,720/o.length)),u=16+.72*Math.max(...o.map(e=>I(F(e.modality.name)))),d=o[0]?.disease?30:0,f=u+d,m=new Map(o.map((e,t)=>[L(e),c+t*l])),h=e[0]?.cells[0]&&p(e[0].cells[0]);function g(e,t,n){let i={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[e.key];if(e.key===`Enter`||e.key===` `)r(e.currentTarget.dataset.key);else if(!i)return;e.preventDefault(),i&&a.current?.querySelector(`[data-at="${t+i[0]} ${n+i[1]}"]`)?.focus()}return(0,j.jsxs)(`svg`,{ref:a,className:`matrix`,width:c+o.length*l+u,height:f+e.length*P+2,role:`group`,"aria-label":i(`coverage.label`),children:[d>0&&s.map(e=>{let t=m.get(L(e[0]));return(0,j.jsx)(`text`,{className:`matrix-disease`,x:t+4,y:`18`,children:e[0].disease.name},e[0].disease.code)}),o.map(e=>(0,j.jsx)(`text`,{className:`matrix-head`,transform:`translate(${m.get(L(e))+l/2-4} ${f-8}) rotate(-45)`,children:F(e.modality.name)},L(e))),e.map((e,n)=>(0,j.jsxs)(`g`,{transform:`translate(0 ${f+n*P})`,children:[(0,j.jsx)(`text`,{className:`matrix-label`,x:c-10,y:18,children:e.name}),e.cells.map(a=>{let s=p(a),c=o.findIndex(e=>L(e)===L(a));return(0,j.jsxs)(`g`,{className:`matrix-cell matrix-${a.status}`,transform:`translate(${m.get(L(a))} 0)`,role:`button`,tabIndex:s===(t??h)?0:-1,"aria-pressed":s===t,"aria-label":[e.name,a.disease?.name,a.modality.name,i(`status.${a.status}`),i(`coverage.hospitals`,{count:a.hospitalCount})].filter(Boolean).join(` · `),"data-key":s,"data-at":`${n} ${c}`,onClick:()=>r(s),onKeyDown:e=>g(e,n,c),children:[(0,j.jsx)(`rect`,{x:`1`,y:`1`,width:l-2,height:24,rx:`2`}),(0,j.jsx)(`g`,{transform:`translate(5 ${P/2-8})`,children:(0,j.jsx)(S,{status:a.status})}),a.hospitalCount>0&&(0,j.jsx)(`text`,{x:l-7,y:18,children:a.hospitalCount})]},s)})]},e.code))]})}var z=u(`
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
`),B=[`unit`,`gaps`,`children`],V=(e,t)=>e.cells.filter(e=>e.status===t).length,H=e=>e.cells[0].children.count,U=(e,t)=>t===`gaps`?e.toSorted((e,t)=>V(t,`ABSENT`)-V(e,`ABSENT`)||V(t,`SINGLE`)-V(e,`SINGLE`)):t===`children`?e.toSorted((e,t)=>H(t)-H(e)):e;function W(){let{t:e}=n(),t=m(),[r,a]=i(),u=B.find(e=>e===r.get(`sort`))??`unit`,f=b.find(e=>e===r.get(`only`)),h=r.get(`cell`),S=l(z,t),C=(e,t)=>a(n=>(t?n.set(e,t):n.delete(e),n),{replace:e!==`cell`,preventScrollReset:!0});return(0,j.jsxs)(d,{title:e(`coverage.title`),lead:e(`coverage.lead`),children:[(0,j.jsx)(g,{}),(0,j.jsxs)(`div`,{className:`controls`,children:[(0,j.jsxs)(`label`,{className:`select`,children:[(0,j.jsx)(`span`,{children:e(`question.order`)}),(0,j.jsx)(`select`,{value:u,onChange:e=>C(`sort`,e.target.value),children:B.map(t=>(0,j.jsx)(`option`,{value:t,children:e(`coverage.sorts.${t}`)},t))})]}),(0,j.jsxs)(`label`,{className:`select`,children:[(0,j.jsx)(`span`,{children:e(`coverage.only`)}),(0,j.jsxs)(`select`,{value:f??``,onChange:e=>C(`only`,e.target.value),children:[(0,j.jsx)(`option`,{value:``,children:e(`coverage.allRows`)}),b.map(t=>(0,j.jsx)(`option`,{value:t,children:e(`status.${t}`)},t))]})]}),(0,j.jsx)(_,{files:[`coverage.csv`,`coverage.xlsx`]})]}),(0,j.jsx)(c,{answer:S,skeleton:(0,j.jsx)(o,{height:900}),children:({coverage:{cells:n,summary:r}})=>{let i=[...y(n,e=>e.group?.code??e.region?.code??``)].map(([t,n])=>({code:t,name:n[0].group?.name??n[0].region?.name??e(`question.levels.NATION`),cells:n})),a=U(f?i.filter(e=>V(e,f)>0):i,u),o=n.find(e=>p(e)===h);return a.length===0?(0,j.jsx)(s,{children:e(`coverage.none`)}):(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(v,{title:e(`coverage.finding`,{cells:r.cells,count:r.absent,single:r.single}),note:e(`coverage.how`),legend:(0,j.jsx)(x,{}),unit:e(`coverage.unit`),file:`coverage`,table:(0,j.jsx)(G,{rows:a}),children:(0,j.jsx)(R,{rows:a,open:o&&p(o),onOpen:e=>C(`cell`,e)})}),o&&(0,j.jsx)(N,{cell:o,level:t.level,onClose:()=>C(`cell`,void 0)},p(o))]})}})]})}function G({rows:e}){let{t}=n(),r=e.flatMap(e=>e.cells),i=h(r,e=>e);return(0,j.jsx)(w,{caption:t(`coverage.title`),rows:r,rowKey:p,columns:[...i,{key:`status`,title:t(`status.label`),cell:e=>(0,j.jsx)(C,{status:e.status}),by:e=>b.indexOf(e.status)},{key:`hospitals`,title:t(`field.hospitals`),number:!0,cell:e=>e.hospitalCount,by:e=>e.hospitalCount},{key:`children`,title:t(`field.children`),number:!0,cell:e=>(0,j.jsx)(f,{of:e.children}),by:e=>e.children.count}]})}export{W as Component};