import{i as e,o as t}from"./language-BnHPs0Ih.js";import{c as n,d as r,f as i,h as a,l as o,n as s,o as c,s as l}from"./index-7rNHPQ_s.js";import{t as u}from"./Status-D75-mc9O.js";import{t as d}from"./Table-BGkJswed.js";import{n as f}from"./planning-BOdVZvsP.js";var p=i(),m=c(`
  query WhatIfPage($code: String!, $modalities: [String!]!, $lang: Language!) {
    hospital(code: $code) { code name(lang: $lang) }
    whatIf(changes: [{closeHospital: $code}], level: REGION, modalities: $modalities) {
      before { redundant single absent unknown }
      after { redundant single absent unknown }
    }
  }
`),h=[[`redundant`,`REDUNDANT`],[`single`,`SINGLE`],[`absent`,`ABSENT`],[`unknown`,`UNKNOWN`]];function g(){let{t:i}=t(),c=e(),g=a()[0].get(`close`)??``,_=n(m,{code:g,modalities:f},g===``);return(0,p.jsx)(r,{title:i(`whatIf.title`),lead:i(`whatIf.lead`),children:g===``?(0,p.jsx)(o,{children:i(`whatIf.none`)}):(0,p.jsx)(l,{answer:_,children:({hospital:e,whatIf:{before:t,after:n}})=>{let r=[{key:`status`,title:i(`status.label`),cell:([,e])=>(0,p.jsx)(u,{status:e}),head:!0},{key:`before`,title:i(`whatIf.before`),cell:([e])=>c(t[e]),number:!0},{key:`after`,title:i(`whatIf.after`),cell:([e])=>c(n[e]),number:!0}];return(0,p.jsxs)(p.Fragment,{children:[e&&(0,p.jsxs)(`p`,{children:[i(`whatIf.choose`),`: `,(0,p.jsx)(s,{hospital:e})]}),(0,p.jsx)(d,{caption:i(`whatIf.title`),columns:r,rows:h,rowKey:([e])=>e})]})}})})}export{g as Component};