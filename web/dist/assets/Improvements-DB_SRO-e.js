import{i as e,o as t}from"./language-BnHPs0Ih.js";import{c as n,d as r,f as i,n as a,o,r as s,s as c,t as l}from"./index-7rNHPQ_s.js";import{n as u,t as d}from"./CodePicker-CBcAm30Z.js";import{t as f}from"./Table-BGkJswed.js";import{n as p}from"./planning-BOdVZvsP.js";var m=i(),h=o(`
  query ImprovementsPage($modalities: [String!]!, $lang: Language!) {
    improvements(level: REGION, modalities: $modalities, first: 10) {
      group { code name(lang: $lang) }
      hospital { code name(lang: $lang) }
      modality { code name(lang: $lang) }
      closed { region { code } }
      children { count }
      gapCount
    }
  }
`);function g(){let{t:i}=t(),o=e(),[g=p,_]=u(`modalities`),v=n(h,{modalities:g}),y=[{key:`hospital`,title:i(`field.hospital`),cell:e=>(0,m.jsx)(a,{hospital:e.hospital}),head:!0},{key:`group`,title:i(`field.group`),cell:e=>(0,m.jsx)(l,{group:e.group})},{key:`modality`,title:i(`field.modality`),cell:e=>(0,m.jsx)(s,{modality:e.modality})},{key:`closed`,title:i(`improvements.closed`),cell:e=>o(e.closed.length),number:!0},{key:`children`,title:i(`field.children`),cell:e=>o(e.children.count),number:!0},{key:`left`,title:i(`improvements.left`),cell:e=>o(e.gapCount),number:!0}];return(0,m.jsxs)(r,{title:i(`improvements.title`),lead:i(`improvements.lead`),children:[(0,m.jsx)(`div`,{className:`controls`,children:(0,m.jsx)(d,{of:`modalities`,value:g,onChange:_})}),(0,m.jsx)(c,{answer:v,children:({improvements:e})=>(0,m.jsx)(f,{caption:i(`improvements.title`),columns:y,rows:e,rowKey:e=>`${e.group.code} ${e.hospital.code} ${e.modality.code}`})})]})}export{g as Component};