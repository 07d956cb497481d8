import{m as e,p as t,t as n}from"./jsx-runtime-DlM3NVti.js";import{c as r,d as i,l as a,n as o,o as s,s as c}from"./index-BjWTgqxh.js";import{o as l}from"./preload-helper-BfKwfuUG.js";import{t as u}from"./Status-QIZldCm0.js";import{t as d}from"./Table-208UjNdF.js";import{n as f}from"./planning-BOdVZvsP.js";var p=n(),m=s(`
  query WhatIfPage($code: String!, $modalities: [String!]!, $lang: Language!) {
    hospital(code: $code) { code name(lang: $lang) }
    whatIf(changes: [{closeHospital: $code}], level: REGION, modalities: $modalities) {
      before { redundant single absent unknown }
      after { redundant single absent unknown }
    }
  }
`),h=[[`redundant`,`REDUNDANT`],[`single`,`SINGLE`],[`absent`,`ABSENT`],[`unknown`,`UNKNOWN`]];function g(){let{t:n}=e(),s=l(),g=t()[0].get(`close`)??``,_=r(m,{code:g,modalities:f},g===``);return(0,p.jsx)(i,{title:n(`whatIf.title`),lead:n(`whatIf.lead`),children:g===``?(0,p.jsx)(a,{children:n(`whatIf.none`)}):(0,p.jsx)(c,{answer:_,children:({hospital:e,whatIf:{before:t,after:r}})=>{let i=[{key:`status`,title:n(`status.label`),cell:([,e])=>(0,p.jsx)(u,{status:e}),head:!0},{key:`before`,title:n(`whatIf.before`),cell:([e])=>s(t[e]),number:!0},{key:`after`,title:n(`whatIf.after`),cell:([e])=>s(r[e]),number:!0}];return(0,p.jsxs)(p.Fragment,{children:[e&&(0,p.jsxs)(`p`,{children:[n(`whatIf.choose`),`: `,(0,p.jsx)(o,{hospital:e})]}),(0,p.jsx)(d,{caption:n(`whatIf.title`),columns:i,rows:h,rowKey:([e])=>e})]})}})})}export{g as Component};