import{S as e,i as t}from"./preload-helper-BqgC8BvV.js";import{d as n,f as r,i,p as a,s as o,u as s}from"./links-B1UG2rz1.js";import{n as c}from"./Page-MnMFlTKm.js";import{t as l}from"./Table-l_VH99JG.js";var u=t(),d=s(`
  query ReferralFinder($disease: String!, $modality: String!, $region: String!, $lang: Language!) {
    referrals(disease: $disease, modality: $modality, from: {region: $region}, first: 10) {
      totalCount
      nodes { hospital { code name(lang: $lang) region { code name(lang: $lang) } } explanation(lang: $lang) borders }
    }
  }
`);function f(t){let{t:s}=e(),f=r(d,t),p=[{key:`hospital`,title:s(`field.hospital`),head:!0,cell:e=>(0,u.jsx)(i,{hospital:e.hospital})},{key:`region`,title:s(`field.region`),cell:e=>(0,u.jsx)(o,{region:e.hospital.region})},{key:`why`,title:s(`referral.why`),cell:e=>(0,u.jsx)(c,{text:e.explanation})},{key:`borders`,title:s(`referral.borders`),number:!0,cell:e=>e.borders??`–`}];return(0,u.jsx)(n,{answer:f,children:({referrals:{nodes:e}})=>e.length?(0,u.jsx)(l,{caption:s(`disease.referrals`),columns:p,rows:e,rowKey:e=>e.hospital.code}):(0,u.jsx)(a,{children:s(`referral.none`)})})}export{f as t};