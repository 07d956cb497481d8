import{m as e,t}from"./jsx-runtime-DlM3NVti.js";import{c as n,d as r,n as i,o as a,r as o,s,t as c}from"./index-BjWTgqxh.js";import{o as l}from"./preload-helper-BfKwfuUG.js";import{n as u,t as d}from"./CodePicker-sMyVRsOD.js";import{t as f}from"./Table-208UjNdF.js";import{n as p}from"./planning-BOdVZvsP.js";var m=t(),h=a(`
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
`);function g(){let{t}=e(),a=l(),[g=p,_]=u(`modalities`),v=n(h,{modalities:g}),y=[{key:`hospital`,title:t(`field.hospital`),cell:e=>(0,m.jsx)(i,{hospital:e.hospital}),head:!0},{key:`group`,title:t(`field.group`),cell:e=>(0,m.jsx)(c,{group:e.group})},{key:`modality`,title:t(`field.modality`),cell:e=>(0,m.jsx)(o,{modality:e.modality})},{key:`closed`,title:t(`improvements.closed`),cell:e=>a(e.closed.length),number:!0},{key:`children`,title:t(`field.children`),cell:e=>a(e.children.count),number:!0},{key:`left`,title:t(`improvements.left`),cell:e=>a(e.gapCount),number:!0}];return(0,m.jsxs)(r,{title:t(`improvements.title`),lead:t(`improvements.lead`),children:[(0,m.jsx)(`div`,{className:`controls`,children:(0,m.jsx)(d,{of:`modalities`,value:g,onChange:_})}),(0,m.jsx)(s,{answer:v,children:({improvements:e})=>(0,m.jsx)(f,{caption:t(`improvements.title`),columns:y,rows:e,rowKey:e=>`${e.group.code} ${e.hospital.code} ${e.modality.code}`})})]})}export{g as Component};