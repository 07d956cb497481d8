import{a as e,o as t,t as n,v as r,y as i}from"./jsx-runtime-Cu_m4eJb.js";import{a,d as o,f as s,i as c,n as l,p as u,r as d,u as f}from"./links-BeJIBYUG.js";import{t as p}from"./Page-rZDaSoA3.js";import{a as m}from"./preload-helper-DJiP5g9_.js";import{t as h}from"./Bars-DrE-QrIp.js";import{a as g,i as _,o as v,r as y,t as b}from"./Question-_9tSM3zY.js";import{t as x}from"./Figure-D_uUNB8y.js";import{r as S}from"./planning-DT1LUxua.js";import{r as C}from"./Provenance-Di0-ir7g.js";import{t as w}from"./Select-ChJ1CyFB.js";import{t as T}from"./Table-CqNbYFvp.js";import{i as E}from"./scenario-CpMTBGXx.js";var D=n(),O=f(`
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
`),k=[`GAPS`,`CHILDREN`];function A(){let{t:e}=i(),[t,n]=m(`by`),r=k.find(e=>e===t)??`GAPS`,a=s(O,{...y(),by:r});return(0,D.jsxs)(p,{title:e(`improvements.title`),lead:e(`improvements.lead`),children:[(0,D.jsx)(b,{}),(0,D.jsx)(`div`,{className:`controls`,children:(0,D.jsx)(w,{label:e(`improvements.by`),value:r,options:k.map(t=>[t,e(`improvements.goals.${t}`)]),onChange:n})}),(0,D.jsx)(o,{answer:a,children:({coverage:t,improvements:n,resilience:r})=>(0,D.jsxs)(D.Fragment,{children:[n.length===0?(0,D.jsx)(u,{children:e(t.summary.absent===0?`improvements.noGaps`:`improvements.none`)}):(0,D.jsx)(M,{of:n,gaps:t.summary.absent}),(0,D.jsxs)(`section`,{children:[(0,D.jsx)(`h2`,{children:e(`improvements.losses`)}),(0,D.jsx)(`p`,{children:e(`improvements.lossesLead`)}),r.losses.length===0?(0,D.jsx)(u,{children:e(`improvements.noLosses`)}):(0,D.jsx)(P,{of:r.losses})]})]})})]})}var j=({group:e,hospital:t,modality:n})=>({kind:`add`,group:e.code,hospital:t.code,modality:n.code});function M({of:n,gaps:o}){let{t:s}=i(),l=e(),[u]=r(),f=n.at(-1),p=(0,D.jsx)(T,{caption:s(`improvements.title`),rows:n,rowKey:e=>`${e.group.code} ${e.hospital.code} ${e.modality.code}`,columns:[{key:`hospital`,title:s(`field.hospital`),head:!0,cell:e=>(0,D.jsxs)(`ul`,{className:`places`,children:[(0,D.jsx)(`li`,{children:(0,D.jsx)(c,{hospital:e.hospital})}),(0,D.jsx)(`li`,{children:(0,D.jsx)(d,{group:e.group})})]})},{key:`modality`,title:s(`improvements.takesUp`),cell:e=>(0,D.jsx)(a,{modality:e.modality})},{key:`closed`,title:s(`improvements.closed`),cell:e=>(0,D.jsx)(N,{of:e.closed})},{key:`children`,title:s(`field.children`),number:!0,cell:e=>(0,D.jsx)(_,{of:e.children})},{key:`left`,title:s(`improvements.left`),number:!0,cell:e=>l(e.gapCount)},{key:`basis`,title:s(`improvements.basis`),cell:e=>(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(t,{to:E([j(e)],u),children:s(`improvements.try`)}),(0,D.jsx)(C,{of:e.membership.provenance})]})}]});return(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(x,{title:s(`improvements.finding`,{count:n.length,before:o,after:f.gapCount}),unit:s(`gaps.unit`),file:`improvements`,table:p,children:(0,D.jsx)(h,{rows:[{name:s(`improvements.now`),value:o},...n.map((e,t)=>({name:`${t+1}. ${e.hospital.name} · ${S(e.modality.name)}`,value:e.gapCount}))],color:`absent`,label:s(`improvements.label`)})}),(0,D.jsx)(`p`,{children:(0,D.jsx)(t,{to:E(n.map(j),u),children:s(`improvements.tryAll`,{count:n.length})})}),p]})}function N({of:e}){return(0,D.jsx)(`ul`,{className:`places`,children:e.map(e=>(0,D.jsxs)(`li`,{children:[(0,D.jsx)(g,{of:e}),` · `,e.disease&&(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(l,{disease:e.disease}),` · `]}),(0,D.jsx)(a,{modality:e.modality})]},v(e)))})}function P({of:n}){let{t:a}=i(),o=e(),[s]=r(),l=e=>n.slice(0,e+1).map(({hospital:e})=>({kind:`close`,hospital:e.code}));return(0,D.jsx)(T,{caption:a(`improvements.losses`),rows:n,rowKey:e=>e.hospital.code,columns:[{key:`hospital`,title:a(`field.hospital`),head:!0,cell:e=>(0,D.jsxs)(`ul`,{className:`places`,children:[(0,D.jsx)(`li`,{children:(0,D.jsx)(c,{hospital:e.hospital})}),(0,D.jsx)(`li`,{children:(0,D.jsx)(t,{className:`note`,to:E(l(n.indexOf(e)),s),children:a(`improvements.tryLoss`)})})]})},{key:`opened`,title:a(`improvements.opens`),cell:e=>(0,D.jsx)(N,{of:e.opened})},{key:`children`,title:a(`field.children`),number:!0,cell:e=>(0,D.jsx)(_,{of:e.children})},{key:`gaps`,title:a(`improvements.gapsThen`),number:!0,cell:e=>o(e.gapCount)}]})}export{A as Component};