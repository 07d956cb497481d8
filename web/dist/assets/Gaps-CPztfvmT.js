import{t as e,y as t}from"./jsx-runtime-Cu_m4eJb.js";import{a as n,d as r,p as i,u as a}from"./links-BeJIBYUG.js";import{t as o}from"./Page-rZDaSoA3.js";import{a as s}from"./preload-helper-DJiP5g9_.js";import{t as c}from"./Bars-DrE-QrIp.js";import{i as l,o as u,r as d,s as f,t as p}from"./Question-_9tSM3zY.js";import{t as m}from"./Downloads-DBE-OGMx.js";import{t as h}from"./Figure-D_uUNB8y.js";import{t as g}from"./Nearest-cU4Dic3_.js";import{n as _,t as v}from"./pages-BBsMpa-x.js";import{r as y,t as b}from"./planning-DT1LUxua.js";import{t as x}from"./Select-ChJ1CyFB.js";import{t as S}from"./Table-CqNbYFvp.js";var C=e(),w=a(`
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
`),T={unit:void 0,children:[{children:`DESC`}]};function E(){let{t:e}=t(),[n,a]=s(`order`),b=n===`children`?n:`unit`,E=_(w,{...d(),orderBy:T[b]},e=>e.gaps),k=f(E.nodes,e=>e),A=t=>{let[n,r]=t.toSorted((e,t)=>t.absent-e.absent);return n&&r&&n.absent>r.absent?e(`gaps.most`,{modality:y(n.modality.name),absent:n.absent}):``};return(0,C.jsxs)(o,{title:e(`gaps.title`),lead:e(`gaps.lead`),children:[(0,C.jsx)(p,{}),(0,C.jsx)(r,{answer:E.answer,children:({coverage:{cells:t,summary:n}})=>(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(h,{title:e(`gaps.finding`,{count:n.absent,cells:n.cells})+A(D(t)),unit:e(`gaps.unit`),file:`gaps`,table:(0,C.jsx)(O,{cells:t}),children:(0,C.jsx)(c,{rows:D(t).map(({modality:e,absent:t})=>({name:y(e.name),value:t})),color:`absent`,label:e(`gaps.label`)})}),(0,C.jsxs)(`div`,{className:`controls`,children:[(0,C.jsx)(x,{label:e(`question.order`),value:b,options:[`unit`,`children`].map(t=>[t,e(`question.orders.${t}`)]),onChange:a}),(0,C.jsx)(m,{files:[`gaps.csv`,`gaps.xlsx`]})]}),E.nodes.length===0?(0,C.jsx)(i,{children:e(`gaps.none`)}):(0,C.jsx)(S,{caption:e(`gaps.title`),rows:E.nodes,rowKey:u,columns:[...k,{key:`children`,title:e(`field.children`),number:!0,cell:e=>(0,C.jsx)(l,{of:e.children}),by:e=>e.children.count},{key:`nearest`,title:e(`gaps.nearest`),cell:e=>(0,C.jsx)(g,{of:e.nearest})}]}),(0,C.jsx)(v,{of:E})]})})]})}var D=e=>[...b(e,e=>e.modality.code).values()].map(e=>({modality:e[0].modality,cells:e.length,absent:e.filter(({status:e})=>e===`ABSENT`).length}));function O({cells:e}){let{t:r}=t();return(0,C.jsx)(S,{caption:r(`gaps.label`),rows:D(e),rowKey:e=>e.modality.code,columns:[{key:`modality`,title:r(`field.modality`),head:!0,cell:e=>(0,C.jsx)(n,{modality:e.modality}),by:e=>e.modality.name},{key:`absent`,title:r(`gaps.absent`),number:!0,cell:e=>e.absent,by:e=>e.absent},{key:`cells`,title:r(`gaps.cells`),number:!0,cell:e=>e.cells,by:e=>e.cells}]})}export{E as Component};