import{a as e}from"./rolldown-runtime-BWaJ3C7D.js";import{C as t,b as n,c as r,i,w as a}from"./preload-helper-CpN97eWn.js";import{d as o,f as s,i as c,m as l,p as u,r as d,u as f}from"./links-BOwWgSH3.js";import{n as p,t as m}from"./Page-BABMI5xx.js";import{i as h,o as g,r as _,s as v,t as y}from"./Question-C-CLXa6J.js";import{t as b}from"./Downloads-CwAXbcvd.js";import{r as x,t as S}from"./Figure-D3KqtQEk.js";import{r as C,t as w}from"./planning-DT1LUxua.js";import{i as T,n as E,r as D,t as O}from"./Status-BirHocHa.js";import{t as k}from"./Table-D1fhTOeu.js";import{t as A}from"./Nearest-BzLRDw73.js";import{r as j}from"./Provenance-COwDptuh.js";import{i as M}from"./scenario-CpMTBGXx.js";import{t as N}from"./measure-DztdRlYy.js";var P=e(a(),1),F=i(),I=f(`
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
        nearest(first: 5) { ...NearestFacts }
      }
    }
  }
`);function L({cell:e,onClose:n}){let{t:i}=t(),a=(0,P.useRef)(null),l=g(e),{level:u,regions:f}=_(),m=s(I,{level:u,modalities:[e.modality.code],diseases:e.disease?[e.disease.code]:void 0,regions:e.region?[e.region.code]:f});return(0,P.useEffect)(()=>a.current?.focus(),[]),(0,F.jsxs)(`section`,{className:`cell-details`,"aria-labelledby":`cell-head`,children:[(0,F.jsx)(`h2`,{id:`cell-head`,ref:a,tabIndex:-1,children:(0,F.jsx)(p,{text:[e.group?.name??e.region?.name??i(`question.levels.NATION`),e.disease?.name,e.modality.name].filter(Boolean).join(` · `)})}),(0,F.jsxs)(`p`,{children:[(0,F.jsx)(O,{status:e.status}),` `,(0,F.jsx)(`span`,{className:`note`,children:i(`status.meaning.${e.status}`)}),` `,(0,F.jsx)(`button`,{type:`button`,onClick:n,children:i(`coverage.close`)})]}),(0,F.jsx)(o,{answer:m,children:({coverage:t,gaps:n})=>{let a=t.cells.find(e=>g(e)===l)?.memberships??[],o=n.nodes.find(e=>g(e)===l);return(0,F.jsxs)(F.Fragment,{children:[o&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`h3`,{children:i(`gaps.nearest`)}),(0,F.jsx)(A,{of:o.nearest})]}),a.map(t=>(0,F.jsxs)(`div`,{className:`behind`,children:[(0,F.jsx)(`h3`,{children:(0,F.jsx)(c,{hospital:t.hospital})}),(0,F.jsxs)(`p`,{children:[(0,F.jsx)(d,{group:t.group}),` · `,i(`role.${t.role}`),t.work&&(0,F.jsxs)(F.Fragment,{children:[` · `,(0,F.jsx)(`q`,{lang:`zh-CN`,children:t.work})]})]}),(0,F.jsx)(j,{of:t.provenance,open:!0}),e.status===`SINGLE`&&(0,F.jsx)(`p`,{children:(0,F.jsx)(r,{to:M([{kind:`close`,hospital:t.hospital.code}]),children:i(`singlePoints.whatIf`)})})]},t.code))]})}})]})}var R=26;function z(e){let t=e.indexOf(` `,e.length/2-3);return N(e)>180&&t>0?[e.slice(0,t),e.slice(t+1)]:[e]}var B=e=>`${e.disease?.code??``} ${e.modality.code}`;function V({rows:e,open:n,onOpen:r}){let{t:i}=t(),a=(0,P.useRef)(null),o=[...w(e.flatMap(e=>e.cells),B).values()].map(([e])=>e),s=[...w(o,e=>e.disease?.code??``).values()],c=x(),l=Math.max(60,...e.map(e=>Math.max(...z(e.name).map((e,t,{length:n})=>N(e)/Math.sqrt(n)))))+16,u=Math.max(46,Math.min(c?46:110,720/o.length)),d=Math.max(...o.map(e=>N(C(e.modality.name)))),f=.92*d<u-8,p=f?28:16+.72*d,m=o[0]?.disease?30:0,h=p+m,_=new Map(o.map((e,t)=>[B(e),l+t*u])),v=e[0]?.cells[0]&&g(e[0].cells[0]);function y(e,t,n){let i={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[e.key];if(e.key===`Enter`||e.key===` `)r(e.currentTarget.dataset.key);else if(!i)return;e.preventDefault(),i&&a.current?.querySelector(`[data-at="${t+i[0]} ${n+i[1]}"]`)?.focus()}return(0,F.jsxs)(`svg`,{ref:a,className:`matrix`,width:l+o.length*u+(f?0:p-u/2),height:h+e.length*R+2,role:`group`,"aria-label":i(`coverage.label`),children:[m>0&&s.map(e=>{let t=_.get(B(e[0]));return(0,F.jsx)(`text`,{className:`matrix-disease`,x:t+4,y:`18`,children:e[0].disease.name},e[0].disease.code)}),o.map(e=>(0,F.jsx)(`text`,{className:`matrix-head`,transform:f?`translate(${_.get(B(e))+5} ${h-8})`:`translate(${_.get(B(e))+u/2-4} ${h-8}) rotate(-45)`,children:C(e.modality.name)},B(e))),e.map((e,t)=>(0,F.jsxs)(`g`,{transform:`translate(0 ${h+t*R})`,children:[(0,F.jsx)(H,{of:e.name,x:l-10}),e.cells.map(a=>{let s=g(a),c=o.findIndex(e=>B(e)===B(a));return(0,F.jsxs)(`g`,{className:`matrix-cell status-${a.status}`,transform:`translate(${_.get(B(a))} 0)`,role:`button`,tabIndex:s===(n??v)?0:-1,"aria-pressed":s===n,"aria-label":[e.name,a.disease?.name,a.modality.name,i(`status.${a.status}`),i(`coverage.hospitals`,{count:a.hospitalCount})].filter(Boolean).join(` · `),"data-key":s,"data-at":`${t} ${c}`,onClick:()=>r(s),onKeyDown:e=>y(e,t,c),children:[(0,F.jsx)(`rect`,{x:`1`,y:`1`,width:u-2,height:24,rx:`2`}),(0,F.jsx)(`g`,{transform:`translate(5 ${R/2-8})`,children:(0,F.jsx)(D,{status:a.status})}),a.hospitalCount>0&&(0,F.jsx)(`text`,{x:u-7,y:18,children:a.hospitalCount})]},s)})]},e.code))]})}function H({of:e,x:t}){let[n,r]=z(e);return r?(0,F.jsxs)(`text`,{className:`matrix-label matrix-long`,x:t,y:R/2-2,children:[n,` `,(0,F.jsx)(`tspan`,{x:t,dy:`1.1em`,children:r})]}):(0,F.jsx)(`text`,{className:`matrix-label`,x:t,y:18,children:n})}var U=f(`
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
`),W=[`unit`,`gaps`,`children`],G=(e,t)=>e.cells.filter(e=>e.status===t).length,K=e=>e.cells[0].children.count,q=(e,t)=>t===`gaps`?e.toSorted((e,t)=>G(t,`ABSENT`)-G(e,`ABSENT`)||G(t,`SINGLE`)-G(e,`SINGLE`)):t===`children`?e.toSorted((e,t)=>K(t)-K(e)):e;function J(){let{t:e}=t(),r=_(),[i,a]=n(),c=W.find(e=>e===i.get(`sort`))??`unit`,d=T.find(e=>e===i.get(`only`)),f=i.get(`cell`),p=s(U,r),h=(e,t)=>a(n=>(t?n.set(e,t):n.delete(e),n),{replace:e!==`cell`,preventScrollReset:!0});return(0,F.jsxs)(m,{title:e(`coverage.title`),lead:e(`coverage.lead`),children:[(0,F.jsx)(y,{}),(0,F.jsxs)(`div`,{className:`controls`,children:[(0,F.jsxs)(`label`,{className:`select`,children:[(0,F.jsx)(`span`,{children:e(`question.order`)}),(0,F.jsx)(`select`,{value:c,onChange:e=>h(`sort`,e.target.value),children:W.map(t=>(0,F.jsx)(`option`,{value:t,children:e(`coverage.sorts.${t}`)},t))})]}),(0,F.jsxs)(`label`,{className:`select`,children:[(0,F.jsx)(`span`,{children:e(`coverage.only`)}),(0,F.jsxs)(`select`,{value:d??``,onChange:e=>h(`only`,e.target.value),children:[(0,F.jsx)(`option`,{value:``,children:e(`coverage.allRows`)}),T.map(t=>(0,F.jsx)(`option`,{value:t,children:e(`status.${t}`)},t))]})]}),(0,F.jsx)(b,{files:[`coverage.csv`,`coverage.xlsx`]})]}),(0,F.jsx)(o,{answer:p,skeleton:(0,F.jsx)(l,{height:900}),children:({coverage:{cells:t,summary:n}})=>{let r=[...w(t,e=>e.group?.code??e.region?.code??``)].map(([t,n])=>({code:t,name:n[0].group?.name??n[0].region?.name??e(`question.levels.NATION`),cells:n})),i=q(d?r.filter(e=>G(e,d)>0):r,c),a=t.find(e=>g(e)===f);return i.length===0?(0,F.jsx)(u,{children:e(`coverage.none`)}):(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(S,{title:e(`coverage.finding`,{cells:n.cells,count:n.absent,single:n.single}),note:e(`coverage.how`),legend:(0,F.jsx)(E,{}),unit:e(`coverage.unit`),file:`coverage`,table:(0,F.jsx)(Y,{rows:i}),children:(0,F.jsx)(V,{rows:i,open:a&&g(a),onOpen:e=>h(`cell`,e)})}),a&&(0,F.jsx)(L,{cell:a,onClose:()=>h(`cell`,void 0)},g(a))]})}})]})}function Y({rows:e}){let{t:n}=t(),r=e.flatMap(e=>e.cells),i=v(r,e=>e);return(0,F.jsx)(k,{caption:n(`coverage.title`),rows:r,rowKey:g,columns:[...i,{key:`status`,title:n(`status.label`),cell:e=>(0,F.jsx)(O,{status:e.status}),by:e=>T.indexOf(e.status)},{key:`hospitals`,title:n(`field.hospitals`),number:!0,cell:e=>e.hospitalCount,by:e=>e.hospitalCount},{key:`children`,title:n(`field.children`),number:!0,cell:e=>(0,F.jsx)(h,{of:e.children}),by:e=>e.children.count}]})}export{J as Component};