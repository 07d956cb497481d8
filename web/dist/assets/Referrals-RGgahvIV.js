import{t as e,y as t}from"./jsx-runtime-Cu_m4eJb.js";import{d as n,f as r,i,p as a,s as o,u as s}from"./links-BeJIBYUG.js";import{n as c}from"./Nearest-cU4Dic3_.js";import{t as l}from"./Table-CqNbYFvp.js";var u=e(),d=s(`
  query ReferralFinder($disease: String!, $modality: String!, $region: String!, $lang: Language!) {
    referrals(disease: $disease, modality: $modality, from: {region: $region}, first: 10) {
      totalCount
      nodes { ...NearestFacts }
    }
  }
`);function f(e){let{t:s}=t(),f=r(d,e),p=[{key:`hospital`,title:s(`field.hospital`),head:!0,cell:e=>(0,u.jsx)(i,{hospital:e.hospital})},{key:`region`,title:s(`field.region`),cell:e=>(0,u.jsx)(o,{region:e.hospital.region})},{key:`why`,title:s(`referral.why`),cell:e=>(0,u.jsx)(c,{of:e})}];return(0,u.jsx)(n,{answer:f,children:({referrals:{nodes:e}})=>e.length?(0,u.jsx)(l,{caption:s(`disease.referrals`),columns:p,rows:e,rowKey:e=>e.hospital.code}):(0,u.jsx)(a,{children:s(`referral.none`)})})}export{f as t};