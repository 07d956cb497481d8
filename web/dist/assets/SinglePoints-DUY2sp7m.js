import{C as e,b as t,c as n,i as r,s as i}from"./preload-helper-CpN97eWn.js";import{a,d as o,i as s,n as c,p as l,s as u,u as d}from"./links-BOwWgSH3.js";import{t as f}from"./Page-BABMI5xx.js";import{t as p}from"./Bars-Q2_KjS6Y.js";import{a as m,i as h,o as g,r as _,t as v}from"./Question-C-CLXa6J.js";import{t as y}from"./Downloads-CwAXbcvd.js";import{t as b}from"./Figure-D3KqtQEk.js";import{n as x,t as S}from"./pages-Tb5b_AM5.js";import{r as C}from"./Provenance-COwDptuh.js";import{t as w}from"./Table-D1fhTOeu.js";import{i as T}from"./scenario-CpMTBGXx.js";var E=r(),D=d(`
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
`);function O(){let{t:r}=e(),a=i(),[c]=t(),d=x(D,_(),e=>e.singlePointsOfFailure);return(0,E.jsxs)(f,{title:r(`singlePoints.title`),lead:r(`singlePoints.lead`),children:[(0,E.jsx)(v,{}),(0,E.jsx)(o,{answer:d.answer,children:()=>d.nodes.length===0?(0,E.jsx)(l,{children:r(`singlePoints.none`)}):(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(b,{title:r(`singlePoints.finding`,{count:d.totalCount}),unit:r(`singlePoints.unit`),file:`single-points`,table:(0,E.jsx)(A,{points:d.nodes}),children:(0,E.jsx)(p,{rows:d.nodes.slice(0,15).map(({hospital:e,cellCount:t})=>({name:e.name,value:t})),color:`single`,label:r(`singlePoints.label`)})}),(0,E.jsx)(y,{files:[`single-points.csv`]}),(0,E.jsx)(w,{caption:r(`singlePoints.title`),rows:d.nodes,rowKey:e=>e.hospital.code,columns:[{key:`hospital`,title:r(`field.hospital`),head:!0,cell:({hospital:e})=>(0,E.jsxs)(`ul`,{className:`places`,children:[(0,E.jsx)(`li`,{children:(0,E.jsx)(s,{hospital:e})}),(0,E.jsx)(`li`,{children:(0,E.jsx)(n,{className:`note`,to:T([{kind:`close`,hospital:e.code}],c),children:r(`singlePoints.whatIf`)})})]}),by:({hospital:e})=>e.name},{key:`region`,title:r(`field.region`),cell:({hospital:e})=>(0,E.jsx)(u,{region:e.region}),by:({hospital:e})=>e.region.name},{key:`cells`,title:r(`singlePoints.cells`),number:!0,cell:e=>a(e.cellCount),by:e=>e.cellCount},{key:`children`,title:r(`field.children`),number:!0,cell:e=>(0,E.jsx)(h,{of:e.children}),by:e=>e.children.count},{key:`what`,title:r(`singlePoints.what`),cell:e=>(0,E.jsx)(k,{of:e})}]}),(0,E.jsx)(S,{of:d})]})})]})}function k({of:{cells:e}}){let t=new Map(e.flatMap(e=>e.memberships.map(e=>[e.code,e.provenance])));return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`ul`,{className:`places`,children:e.map(e=>(0,E.jsxs)(`li`,{children:[(0,E.jsx)(m,{of:e}),` · `,e.disease&&(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(c,{disease:e.disease}),` · `]}),(0,E.jsx)(a,{modality:e.modality})]},g(e)))}),(0,E.jsx)(C,{of:[...t.values()].flat()})]})}function A({points:t}){let{t:n}=e();return(0,E.jsx)(w,{caption:n(`singlePoints.label`),rows:t,rowKey:e=>e.hospital.code,columns:[{key:`hospital`,title:n(`field.hospital`),head:!0,cell:({hospital:e})=>(0,E.jsx)(s,{hospital:e}),by:({hospital:e})=>e.name},{key:`cells`,title:n(`singlePoints.cells`),number:!0,cell:e=>e.cellCount,by:e=>e.cellCount}]})}export{O as Component};