import{C as e,b as t,i as n}from"./preload-helper-CpN97eWn.js";import{a as r,d as i,p as a,u as o}from"./links-BOwWgSH3.js";import{t as s}from"./Page-BABMI5xx.js";import{t as c}from"./Bars-Q2_KjS6Y.js";import{i as l,o as u,r as d,s as f,t as p}from"./Question-C-CLXa6J.js";import{t as m}from"./Downloads-CwAXbcvd.js";import{t as h}from"./Figure-D3KqtQEk.js";import{t as g}from"./Nearest-BzLRDw73.js";import{n as _,t as v}from"./pages-Tb5b_AM5.js";import{r as y,t as b}from"./planning-DT1LUxua.js";import{t as x}from"./Table-D1fhTOeu.js";var S=n(),C=o(`
  query GapsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $orderBy: [GapOrder!], $after: String, $lang: Language!) {
    gaps(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, orderBy: $orderBy, first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        region { code name(lang: $lang) }
        group { code name(lang: $lang) }
        disease { code name(lang: $lang) }
        modality { code name(lang: $lang) }
        children { count missing { code } }
        nearest { ...NearestFacts }
      }
    }
    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {
      cells { status modality { code name(lang: $lang) } }
      summary { cells absent }
    }
  }
`),w={unit:void 0,children:[{children:`DESC`}]};function T(){let{t:n}=e(),[r,o]=t(),b=r.get(`order`)===`children`?`children`:`unit`,T=_(C,{...d(),orderBy:w[b]},e=>e.gaps),O=f(T.nodes,e=>e),k=e=>{let[t,r]=e.toSorted((e,t)=>t.absent-e.absent);return t&&r&&t.absent>r.absent?n(`gaps.most`,{modality:y(t.modality.name),absent:t.absent}):``},A=e=>o(t=>(t.set(`order`,e),t),{replace:!0,preventScrollReset:!0});return(0,S.jsxs)(s,{title:n(`gaps.title`),lead:n(`gaps.lead`),children:[(0,S.jsx)(p,{}),(0,S.jsx)(i,{answer:T.answer,children:({coverage:{cells:e,summary:t}})=>(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(h,{title:n(`gaps.finding`,{count:t.absent,cells:t.cells})+k(E(e)),unit:n(`gaps.unit`),file:`gaps`,table:(0,S.jsx)(D,{cells:e}),children:(0,S.jsx)(c,{rows:E(e).map(({modality:e,absent:t})=>({name:y(e.name),value:t})),color:`absent`,label:n(`gaps.label`)})}),(0,S.jsxs)(`div`,{className:`controls`,children:[(0,S.jsxs)(`label`,{className:`select`,children:[(0,S.jsx)(`span`,{children:n(`question.order`)}),(0,S.jsx)(`select`,{value:b,onChange:e=>A(e.target.value),children:Object.keys(w).map(e=>(0,S.jsx)(`option`,{value:e,children:n(`question.orders.${e}`)},e))})]}),(0,S.jsx)(m,{files:[`gaps.csv`,`gaps.xlsx`]})]}),T.nodes.length===0?(0,S.jsx)(a,{children:n(`gaps.none`)}):(0,S.jsx)(x,{caption:n(`gaps.title`),rows:T.nodes,rowKey:u,columns:[...O,{key:`children`,title:n(`field.children`),number:!0,cell:e=>(0,S.jsx)(l,{of:e.children}),by:e=>e.children.count},{key:`nearest`,title:n(`gaps.nearest`),cell:e=>(0,S.jsx)(g,{of:e.nearest})}]}),(0,S.jsx)(v,{of:T})]})})]})}var E=e=>[...b(e,e=>e.modality.code).values()].map(e=>({modality:e[0].modality,cells:e.length,absent:e.filter(({status:e})=>e===`ABSENT`).length}));function D({cells:t}){let{t:n}=e();return(0,S.jsx)(x,{caption:n(`gaps.label`),rows:E(t),rowKey:e=>e.modality.code,columns:[{key:`modality`,title:n(`field.modality`),head:!0,cell:e=>(0,S.jsx)(r,{modality:e.modality}),by:e=>e.modality.name},{key:`absent`,title:n(`gaps.absent`),number:!0,cell:e=>e.absent,by:e=>e.absent},{key:`cells`,title:n(`gaps.cells`),number:!0,cell:e=>e.cells,by:e=>e.cells}]})}export{T as Component};