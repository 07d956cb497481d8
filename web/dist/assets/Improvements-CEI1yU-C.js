import{C as e,b as t,c as n,i as r,s as i}from"./preload-helper-CpN97eWn.js";import{a,d as o,f as s,i as c,n as l,p as u,r as d,u as f}from"./links-BOwWgSH3.js";import{t as p}from"./Page-BABMI5xx.js";import{t as m}from"./Bars-Q2_KjS6Y.js";import{a as h,i as g,o as _,r as v,t as y}from"./Question-C-CLXa6J.js";import{t as b}from"./Figure-D3KqtQEk.js";import{r as x}from"./planning-DT1LUxua.js";import{r as S}from"./Provenance-COwDptuh.js";import{t as C}from"./Table-D1fhTOeu.js";import{i as w}from"./scenario-CpMTBGXx.js";var T=r(),E=f(`
  query ImprovementsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $by: ImprovementGoal!, $lang: Language!) {
    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) { summary { absent } }
    improvements(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, by: $by, first: 10) {
      group { code name(lang: $lang) }
      hospital { code name(lang: $lang) }
      membership { code provenance { ...ProvenanceFacts } }
      modality { code name(lang: $lang) }
      closed { ...FilledGap }
      children { count missing { code } }
      gapCount
    }
    resilience(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {
      losses(first: 10) {
        hospital { code name(lang: $lang) }
        opened { ...FilledGap }
        gapCount
        children { count missing { code } }
      }
    }
  }
  fragment FilledGap on Gap {
    region { code name(lang: $lang) }
    group { code name(lang: $lang) }
    disease { code name(lang: $lang) }
    modality { code name(lang: $lang) }
  }
`),D=[`GAPS`,`CHILDREN`];function O(){let{t:n}=e(),[r,i]=t(),a=D.find(e=>e===r.get(`by`))??`GAPS`,c=s(E,{...v(),by:a}),l=e=>i(t=>(t.set(`by`,e),t),{replace:!0,preventScrollReset:!0});return(0,T.jsxs)(p,{title:n(`improvements.title`),lead:n(`improvements.lead`),children:[(0,T.jsx)(y,{}),(0,T.jsx)(`div`,{className:`controls`,children:(0,T.jsxs)(`label`,{className:`select`,children:[(0,T.jsx)(`span`,{children:n(`improvements.by`)}),(0,T.jsx)(`select`,{value:a,onChange:e=>l(e.target.value),children:D.map(e=>(0,T.jsx)(`option`,{value:e,children:n(`improvements.goals.${e}`)},e))})]})}),(0,T.jsx)(o,{answer:c,children:({coverage:e,improvements:t,resilience:r})=>(0,T.jsxs)(T.Fragment,{children:[t.length===0?(0,T.jsx)(u,{children:n(e.summary.absent===0?`improvements.noGaps`:`improvements.none`)}):(0,T.jsx)(A,{of:t,gaps:e.summary.absent}),(0,T.jsxs)(`section`,{children:[(0,T.jsx)(`h2`,{children:n(`improvements.losses`)}),(0,T.jsx)(`p`,{children:n(`improvements.lossesLead`)}),r.losses.length===0?(0,T.jsx)(u,{children:n(`improvements.noLosses`)}):(0,T.jsx)(M,{of:r.losses})]})]})})]})}var k=({group:e,hospital:t,modality:n})=>({kind:`add`,group:e.code,hospital:t.code,modality:n.code});function A({of:r,gaps:o}){let{t:s}=e(),l=i(),[u]=t(),f=r.at(-1),p=(0,T.jsx)(C,{caption:s(`improvements.title`),rows:r,rowKey:e=>`${e.group.code} ${e.hospital.code} ${e.modality.code}`,columns:[{key:`hospital`,title:s(`field.hospital`),head:!0,cell:e=>(0,T.jsxs)(`ul`,{className:`places`,children:[(0,T.jsx)(`li`,{children:(0,T.jsx)(c,{hospital:e.hospital})}),(0,T.jsx)(`li`,{children:(0,T.jsx)(d,{group:e.group})})]})},{key:`modality`,title:s(`improvements.takesUp`),cell:e=>(0,T.jsx)(a,{modality:e.modality})},{key:`closed`,title:s(`improvements.closed`),cell:e=>(0,T.jsx)(j,{of:e.closed})},{key:`children`,title:s(`field.children`),number:!0,cell:e=>(0,T.jsx)(g,{of:e.children})},{key:`left`,title:s(`improvements.left`),number:!0,cell:e=>l(e.gapCount)},{key:`basis`,title:s(`improvements.basis`),cell:e=>(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(n,{to:w([k(e)],u),children:s(`improvements.try`)}),(0,T.jsx)(S,{of:e.membership.provenance})]})}]});return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(b,{title:s(`improvements.finding`,{count:r.length,before:o,after:f.gapCount}),unit:s(`gaps.unit`),file:`improvements`,table:p,children:(0,T.jsx)(m,{rows:[{name:s(`improvements.now`),value:o},...r.map((e,t)=>({name:`${t+1}. ${e.hospital.name} · ${x(e.modality.name)}`,value:e.gapCount}))],color:`absent`,label:s(`improvements.label`)})}),(0,T.jsx)(`p`,{children:(0,T.jsx)(n,{to:w(r.map(k),u),children:s(`improvements.tryAll`,{count:r.length})})}),p]})}function j({of:e}){return(0,T.jsx)(`ul`,{className:`places`,children:e.map(e=>(0,T.jsxs)(`li`,{children:[(0,T.jsx)(h,{of:e}),` · `,e.disease&&(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(l,{disease:e.disease}),` · `]}),(0,T.jsx)(a,{modality:e.modality})]},_(e)))})}function M({of:r}){let{t:a}=e(),o=i(),[s]=t(),l=e=>r.slice(0,e+1).map(({hospital:e})=>({kind:`close`,hospital:e.code}));return(0,T.jsx)(C,{caption:a(`improvements.losses`),rows:r,rowKey:e=>e.hospital.code,columns:[{key:`hospital`,title:a(`field.hospital`),head:!0,cell:e=>(0,T.jsxs)(`ul`,{className:`places`,children:[(0,T.jsx)(`li`,{children:(0,T.jsx)(c,{hospital:e.hospital})}),(0,T.jsx)(`li`,{children:(0,T.jsx)(n,{className:`note`,to:w(l(r.indexOf(e)),s),children:a(`improvements.tryLoss`)})})]})},{key:`opened`,title:a(`improvements.opens`),cell:e=>(0,T.jsx)(j,{of:e.opened})},{key:`children`,title:a(`field.children`),number:!0,cell:e=>(0,T.jsx)(g,{of:e.children})},{key:`gaps`,title:a(`improvements.gapsThen`),number:!0,cell:e=>o(e.gapCount)}]})}export{O as Component};