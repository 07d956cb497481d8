import{a as e,o as t,t as n,v as r,y as i}from"./jsx-runtime-Cu_m4eJb.js";import{a,d as o,i as s,n as c,p as l,s as u,u as d}from"./links-BeJIBYUG.js";import{t as f}from"./Page-rZDaSoA3.js";import{t as p}from"./Bars-DrE-QrIp.js";import{a as m,i as h,o as g,r as _,t as v}from"./Question-_9tSM3zY.js";import{t as y}from"./Downloads-DBE-OGMx.js";import{t as b}from"./Figure-D_uUNB8y.js";import{n as x,t as S}from"./pages-BBsMpa-x.js";import{r as C}from"./Provenance-Di0-ir7g.js";import{t as w}from"./Table-CqNbYFvp.js";import{i as T}from"./scenario-CpMTBGXx.js";var E=n(),D=d(`
  query SinglePointsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $after: String, $lang: Language!) {
    singlePointsOfFailure(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        cellCount
        hospital { code name(lang: $lang) region { code name(lang: $lang) } }
        children { count missing { code } }
        cells {
          region { code name(lang: $lang) }
          group { code name(lang: $lang) }
          disease { code name(lang: $lang) }
          modality { code name(lang: $lang) }
          memberships { code provenance { ...ProvenanceFacts } }
        }
      }
    }
  }
`);function O(){let{t:n}=i(),a=e(),[c]=r(),d=x(D,_(),e=>e.singlePointsOfFailure);return(0,E.jsxs)(f,{title:n(`singlePoints.title`),lead:n(`singlePoints.lead`),children:[(0,E.jsx)(v,{}),(0,E.jsx)(o,{answer:d.answer,children:()=>d.nodes.length===0?(0,E.jsx)(l,{children:n(`singlePoints.none`)}):(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(b,{title:n(`singlePoints.finding`,{count:d.totalCount}),unit:n(`singlePoints.unit`),file:`single-points`,table:(0,E.jsx)(A,{points:d.nodes}),children:(0,E.jsx)(p,{rows:d.nodes.slice(0,15).map(({hospital:e,cellCount:t})=>({name:e.name,value:t})),color:`single`,label:n(`singlePoints.label`)})}),(0,E.jsx)(y,{files:[`single-points.csv`]}),(0,E.jsx)(w,{caption:n(`singlePoints.title`),rows:d.nodes,rowKey:e=>e.hospital.code,columns:[{key:`hospital`,title:n(`field.hospital`),head:!0,cell:({hospital:e})=>(0,E.jsxs)(`ul`,{className:`places`,children:[(0,E.jsx)(`li`,{children:(0,E.jsx)(s,{hospital:e})}),(0,E.jsx)(`li`,{children:(0,E.jsx)(t,{className:`note`,to:T([{kind:`close`,hospital:e.code}],c),children:n(`singlePoints.whatIf`)})})]}),by:({hospital:e})=>e.name},{key:`region`,title:n(`field.region`),cell:({hospital:e})=>(0,E.jsx)(u,{region:e.region}),by:({hospital:e})=>e.region.name},{key:`cells`,title:n(`singlePoints.cells`),number:!0,cell:e=>a(e.cellCount),by:e=>e.cellCount},{key:`children`,title:n(`field.children`),number:!0,cell:e=>(0,E.jsx)(h,{of:e.children}),by:e=>e.children.count},{key:`what`,title:n(`singlePoints.what`),cell:e=>(0,E.jsx)(k,{of:e})}]}),(0,E.jsx)(S,{of:d})]})})]})}function k({of:{cells:e}}){let t=new Map(e.flatMap(e=>e.memberships.map(e=>[e.code,e.provenance])));return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`ul`,{className:`places`,children:e.map(e=>(0,E.jsxs)(`li`,{children:[(0,E.jsx)(m,{of:e}),` · `,e.disease&&(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(c,{disease:e.disease}),` · `]}),(0,E.jsx)(a,{modality:e.modality})]},g(e)))}),(0,E.jsx)(C,{of:[...t.values()].flat()})]})}function A({points:e}){let{t}=i();return(0,E.jsx)(w,{caption:t(`singlePoints.label`),rows:e,rowKey:e=>e.hospital.code,columns:[{key:`hospital`,title:t(`field.hospital`),head:!0,cell:({hospital:e})=>(0,E.jsx)(s,{hospital:e}),by:({hospital:e})=>e.name},{key:`cells`,title:t(`singlePoints.cells`),number:!0,cell:e=>e.cellCount,by:e=>e.cellCount}]})}export{O as Component};