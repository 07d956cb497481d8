import{i as e,o as t}from"./language-BnHPs0Ih.js";import{a as n,c as r,d as i,f as a,o,r as s,s as c}from"./index-7rNHPQ_s.js";import{n as l,t as u}from"./CodePicker-CBcAm30Z.js";import{t as d}from"./Table-BGkJswed.js";import{n as f}from"./planning-BOdVZvsP.js";var p=a(),m=o(`
  query GapsPage($modalities: [String!]!, $lang: Language!) {
    gaps(level: REGION, modalities: $modalities, orderBy: [{children: DESC}], first: 100) {
      totalCount
      nodes { region { code name(lang: $lang) } modality { code name(lang: $lang) } children { count } }
    }
  }
`);function h(){let{t:a}=t(),o=e(),[h=f,g]=l(`modalities`),_=r(m,{modalities:h}),v=[{key:`region`,title:a(`field.region`),cell:e=>(0,p.jsx)(n,{region:e.region}),by:e=>e.region.name,head:!0},{key:`modality`,title:a(`field.modality`),cell:e=>(0,p.jsx)(s,{modality:e.modality}),by:e=>e.modality.name},{key:`children`,title:a(`field.children`),cell:e=>o(e.children.count),by:e=>e.children.count,number:!0}];return(0,p.jsxs)(i,{title:a(`gaps.title`),lead:_.data&&a(`gaps.lead`,{count:_.data.gaps.totalCount}),children:[(0,p.jsx)(`div`,{className:`controls`,children:(0,p.jsx)(u,{of:`modalities`,value:h,onChange:g})}),(0,p.jsx)(c,{answer:_,children:({gaps:e})=>(0,p.jsx)(d,{caption:a(`gaps.title`),columns:v,rows:e.nodes,rowKey:e=>`${e.region.code} ${e.modality.code}`})})]})}export{h as Component};