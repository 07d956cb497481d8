import{S as e,i as t}from"./preload-helper-be-BWM3o.js";import{d as n,f as r,i,p as a,s as o,u as s}from"./links-DgK-h8Ep.js";import{t as c}from"./Table-CQ4EZX_M.js";var l=t(),u=s(`
  query ReferralFinder($disease: String!, $modality: String!, $region: String!, $lang: Language!) {
    referrals(disease: $disease, modality: $modality, from: {region: $region}, first: 10) {
      totalCount
      nodes { hospital { code name(lang: $lang) region { code name(lang: $lang) } } explanation(lang: $lang) borders }
    }
  }
`);function d(t){let{t:s}=e(),d=r(u,t),f=[{key:`hospital`,title:s(`field.hospital`),head:!0,cell:e=>(0,l.jsx)(i,{hospital:e.hospital})},{key:`region`,title:s(`field.region`),cell:e=>(0,l.jsx)(o,{region:e.hospital.region})},{key:`why`,title:s(`referral.why`),cell:e=>e.explanation},{key:`borders`,title:s(`referral.borders`),number:!0,cell:e=>e.borders??`–`}];return(0,l.jsx)(n,{answer:d,children:({referrals:{nodes:e}})=>e.length?(0,l.jsx)(c,{caption:s(`disease.referrals`),columns:f,rows:e,rowKey:e=>e.hospital.code}):(0,l.jsx)(a,{children:s(`referral.none`)})})}export{d as t};