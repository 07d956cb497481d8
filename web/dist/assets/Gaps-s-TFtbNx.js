import{m as e,t}from"./jsx-runtime-DlM3NVti.js";import{a as n,c as r,d as i,o as a,r as o,s}from"./index-BjWTgqxh.js";import{o as c}from"./preload-helper-BfKwfuUG.js";import{n as l,t as u}from"./CodePicker-sMyVRsOD.js";import{t as d}from"./Table-208UjNdF.js";import{n as f}from"./planning-BOdVZvsP.js";var p=t(),m=a(`
  query GapsPage($modalities: [String!]!, $lang: Language!) {
    gaps(level: REGION, modalities: $modalities, orderBy: [{children: DESC}], first: 100) {
      totalCount
      nodes { region { code name(lang: $lang) } modality { code name(lang: $lang) } children { count } }
    }
  }
`);function h(){let{t}=e(),a=c(),[h=f,g]=l(`modalities`),_=r(m,{modalities:h}),v=[{key:`region`,title:t(`field.region`),cell:e=>(0,p.jsx)(n,{region:e.region}),by:e=>e.region.name,head:!0},{key:`modality`,title:t(`field.modality`),cell:e=>(0,p.jsx)(o,{modality:e.modality}),by:e=>e.modality.name},{key:`children`,title:t(`field.children`),cell:e=>a(e.children.count),by:e=>e.children.count,number:!0}];return(0,p.jsxs)(i,{title:t(`gaps.title`),lead:_.data&&t(`gaps.lead`,{count:_.data.gaps.totalCount}),children:[(0,p.jsx)(`div`,{className:`controls`,children:(0,p.jsx)(u,{of:`modalities`,value:h,onChange:g})}),(0,p.jsx)(s,{answer:_,children:({gaps:e})=>(0,p.jsx)(d,{caption:t(`gaps.title`),columns:v,rows:e.nodes,rowKey:e=>`${e.region.code} ${e.modality.code}`})})]})}export{h as Component};