import{C as e,i as t}from"./preload-helper-CpN97eWn.js";import{d as n,f as r,i,p as a,s as o,u as s}from"./links-BOwWgSH3.js";import{n as c}from"./Nearest-BzLRDw73.js";import{t as l}from"./Table-D1fhTOeu.js";var u=t(),d=s(`
  query ReferralFinder($disease: String!, $modality: String!, $region: String!, $lang: Language!) {
    referrals(disease: $disease, modality: $modality, from: {region: $region}, first: 10) {
      totalCount
      nodes { ...NearestFacts }
    }
  }
`);function f(t){let{t:s}=e(),f=r(d,t),p=[{key:`hospital`,title:s(`field.hospital`),head:!0,cell:e=>(0,u.jsx)(i,{hospital:e.hospital})},{key:`region`,title:s(`field.region`),cell:e=>(0,u.jsx)(o,{region:e.hospital.region})},{key:`why`,title:s(`referral.why`),cell:e=>(0,u.jsx)(c,{of:e})}];return(0,u.jsx)(n,{answer:f,children:({referrals:{nodes:e}})=>e.length?(0,u.jsx)(l,{caption:s(`disease.referrals`),columns:p,rows:e,rowKey:e=>e.hospital.code}):(0,u.jsx)(a,{children:s(`referral.none`)})})}export{f as t};