import{a as e}from"./rolldown-runtime-BWaJ3C7D.js";import{S as t,o as n,t as r,y as i}from"./jsx-runtime-Cu_m4eJb.js";import{d as a,f as o,i as s,m as c,p as l,r as u,u as d}from"./links-BeJIBYUG.js";import{n as f,t as p}from"./Page-rZDaSoA3.js";import{a as m}from"./preload-helper-DJiP5g9_.js";import{i as h,o as g,r as _,s as v,t as y}from"./Question-_9tSM3zY.js";import{t as b}from"./Downloads-DBE-OGMx.js";import{r as x,t as S}from"./Figure-D_uUNB8y.js";import{r as C,t as w}from"./planning-DT1LUxua.js";import{t as T}from"./Select-ChJ1CyFB.js";import{i as E,n as D,r as O,t as k}from"./Status-CufTkpiK.js";import{t as A}from"./Table-CqNbYFvp.js";import{t as j}from"./Nearest-cU4Dic3_.js";import{r as M}from"./Provenance-Di0-ir7g.js";import{i as N}from"./scenario-CpMTBGXx.js";import{t as P}from"./measure-DztdRlYy.js";var F=e(t(),1),I=r(),L=d(`
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
`);function R({cell:e,onClose:t}){let{t:r}=i(),c=(0,F.useRef)(null),l=g(e),{level:d,regions:p}=_(),m=o(L,{level:d,modalities:[e.modality.code],diseases:e.disease?[e.disease.code]:void 0,regions:e.region?[e.region.code]:p});return(0,F.useEffect)(()=>c.current?.focus(),[]),(0,I.jsxs)(`section`,{className:`cell-details`,"aria-labelledby":`cell-head`,children:[(0,I.jsx)(`h2`,{id:`cell-head`,ref:c,tabIndex:-1,children:(0,I.jsx)(f,{text:[e.group?.name??e.region?.name??r(`question.levels.NATION`),e.disease?.name,e.modality.name].filter(Boolean).join(` · `)})}),(0,I.jsxs)(`p`,{children:[(0,I.jsx)(k,{status:e.status}),` `,(0,I.jsx)(`span`,{className:`note`,children:r(`status.meaning.${e.status}`)}),` `,(0,I.jsx)(`button`,{type:`button`,onClick:t,children:r(`coverage.close`)})]}),(0,I.jsx)(a,{answer:m,children:({coverage:t,gaps:i})=>{let a=t.cells.find(e=>g(e)===l)?.memberships??[],o=i.nodes.find(e=>g(e)===l);return(0,I.jsxs)(I.Fragment,{children:[o&&(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`h3`,{children:r(`gaps.nearest`)}),(0,I.jsx)(j,{of:o.nearest})]}),a.map(t=>(0,I.jsxs)(`div`,{className:`behind`,children:[(0,I.jsx)(`h3`,{children:(0,I.jsx)(s,{hospital:t.hospital})}),(0,I.jsxs)(`p`,{children:[(0,I.jsx)(u,{group:t.group}),` · `,r(`role.${t.role}`),t.work&&(0,I.jsxs)(I.Fragment,{children:[` · `,(0,I.jsx)(`q`,{lang:`zh-CN`,children:t.work})]})]}),(0,I.jsx)(M,{of:t.provenance,open:!0}),e.status===`SINGLE`&&(0,I.jsx)(`p`,{children:(0,I.jsx)(n,{to:N([{kind:`close`,hospital:t.hospital.code}]),children:r(`singlePoints.whatIf`)})})]},t.code))]})}})]})}var z=26;function B(e){let t=e.indexOf(` `,e.length/2-3);return P(e)>180&&t>0?[e.slice(0,t),e.slice(t+1)]:[e]}var V=e=>`${e.disease?.code??``} ${e.modality.code}`;function H({rows:e,open:t,onOpen:n}){let{t:r}=i(),a=(0,F.useRef)(null),o=[...w(e.flatMap(e=>e.cells),V).values()].map(([e])=>e),s=[...w(o,e=>e.disease?.code??``).values()],c=x(),l=Math.max(60,...e.map(e=>Math.max(...B(e.name).map((e,t,{length:n})=>P(e)/Math.sqrt(n)))))+16,u=Math.max(46,Math.min(c?46:110,720/o.length)),d=Math.max(...o.map(e=>P(C(e.modality.name)))),f=.92*d<u-8,p=f?28:16+.72*d,m=o[0]?.disease?30:0,h=p+m,_=new Map(o.map((e,t)=>[V(e),l+t*u])),v=e[0]?.cells[0]&&g(e[0].cells[0]);function y(e,t,r){let i={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[e.key];if(e.key===`Enter`||e.key===` `)n(e.currentTarget.dataset.key);else if(!i)return;e.preventDefault(),i&&a.current?.querySelector(`[data-at="${t+i[0]} ${r+i[1]}"]`)?.focus()}return(0,I.jsxs)(`svg`,{ref:a,className:`matrix`,width:l+o.length*u+(f?0:p-u/2),height:h+e.length*z+2,role:`group`,"aria-label":r(`coverage.label`),children:[m>0&&s.map(e=>{let t=_.get(V(e[0]));return(0,I.jsx)(`text`,{className:`matrix-disease`,x:t+4,y:`18`,children:e[0].disease.name},e[0].disease.code)}),o.map(e=>(0,I.jsx)(`text`,{className:`matrix-head`,transform:f?`translate(${_.get(V(e))+5} ${h-8})`:`translate(${_.get(V(e))+u/2-4} ${h-8}) rotate(-45)`,children:C(e.modality.name)},V(e))),e.map((e,i)=>(0,I.jsxs)(`g`,{transform:`translate(0 ${h+i*z})`,children:[(0,I.jsx)(U,{of:e.name,x:l-10}),e.cells.map(a=>{let s=g(a),c=o.findIndex(e=>V(e)===V(a));return(0,I.jsxs)(`g`,{className:`matrix-cell status-${a.status}`,transform:`translate(${_.get(V(a))} 0)`,role:`button`,tabIndex:s===(t??v)?0:-1,"aria-pressed":s===t,"aria-label":[e.name,a.disease?.name,a.modality.name,r(`status.${a.status}`),r(`coverage.hospitals`,{count:a.hospitalCount})].filter(Boolean).join(` · `),"data-key":s,"data-at":`${i} ${c}`,onClick:()=>n(s),onKeyDown:e=>y(e,i,c),children:[(0,I.jsx)(`rect`,{x:`1`,y:`1`,width:u-2,height:24,rx:`2`}),(0,I.jsx)(`g`,{transform:`translate(5 ${z/2-8})`,children:(0,I.jsx)(O,{status:a.status})}),a.hospitalCount>0&&(0,I.jsx)(`text`,{x:u-7,y:18,children:a.hospitalCount})]},s)})]},e.code))]})}function U({of:e,x:t}){let[n,r]=B(e);return r?(0,I.jsxs)(`text`,{className:`matrix-label matrix-long`,x:t,y:z/2-2,children:[n,` `,(0,I.jsx)(`tspan`,{x:t,dy:`1.1em`,children:r})]}):(0,I.jsx)(`text`,{className:`matrix-label`,x:t,y:18,children:n})}var W=d(`
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
`),G=[`unit`,`gaps`,`children`],K=(e,t)=>e.cells.filter(e=>e.status===t).length,q=e=>e.cells[0].children.count,J=(e,t)=>t===`gaps`?e.toSorted((e,t)=>K(t,`ABSENT`)-K(e,`ABSENT`)||K(t,`SINGLE`)-K(e,`SINGLE`)):t===`children`?e.toSorted((e,t)=>q(t)-q(e)):e;function Y(){let{t:e}=i(),t=_(),[n,r]=m(`sort`),[s,u]=m(`only`),[d,f]=m(`cell`,!1),h=G.find(e=>e===n)??`unit`,v=E.find(e=>e===s),x=o(W,t);return(0,I.jsxs)(p,{title:e(`coverage.title`),lead:e(`coverage.lead`),children:[(0,I.jsx)(y,{}),(0,I.jsxs)(`div`,{className:`controls`,children:[(0,I.jsx)(T,{label:e(`question.order`),value:h,options:G.map(t=>[t,e(`coverage.sorts.${t}`)]),onChange:r}),(0,I.jsx)(T,{label:e(`coverage.only`),value:v,empty:e(`coverage.allRows`),options:E.map(t=>[t,e(`status.${t}`)]),onChange:u}),(0,I.jsx)(b,{files:[`coverage.csv`,`coverage.xlsx`]})]}),(0,I.jsx)(a,{answer:x,skeleton:(0,I.jsx)(c,{height:900}),children:({coverage:{cells:t,summary:n}})=>{let r=[...w(t,e=>e.group?.code??e.region?.code??``)].map(([t,n])=>({code:t,name:n[0].group?.name??n[0].region?.name??e(`question.levels.NATION`),cells:n})),i=J(v?r.filter(e=>K(e,v)>0):r,h),a=t.find(e=>g(e)===d);return i.length===0?(0,I.jsx)(l,{children:e(`coverage.none`)}):(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(S,{title:e(`coverage.finding`,{cells:n.cells,count:n.absent,single:n.single}),note:e(`coverage.how`),legend:(0,I.jsx)(D,{}),unit:e(`coverage.unit`),file:`coverage`,table:(0,I.jsx)(X,{rows:i}),children:(0,I.jsx)(H,{rows:i,open:a&&g(a),onOpen:f})}),a&&(0,I.jsx)(R,{cell:a,onClose:()=>f(void 0)},g(a))]})}})]})}function X({rows:e}){let{t}=i(),n=e.flatMap(e=>e.cells),r=v(n,e=>e);return(0,I.jsx)(A,{caption:t(`coverage.title`),rows:n,rowKey:g,columns:[...r,{key:`status`,title:t(`status.label`),cell:e=>(0,I.jsx)(k,{status:e.status}),by:e=>E.indexOf(e.status)},{key:`hospitals`,title:t(`field.hospitals`),number:!0,cell:e=>e.hospitalCount,by:e=>e.hospitalCount},{key:`children`,title:t(`field.children`),number:!0,cell:e=>(0,I.jsx)(h,{of:e.children}),by:e=>e.children.count}]})}export{Y as Component};