import{m as e,t}from"./jsx-runtime-DlM3NVti.js";import{a as n,c as r,d as i,o as a,s as o}from"./index-BjWTgqxh.js";var s=t(),c=a(`
  query Overview($lang: Language!) {
    registry { counts { regions groups hospitals } }
    regions { code name(lang: $lang) groupCount hospitalCount }
  }
`);function l(){let{t}=e(),a=r(c,{}),l=a.data?.registry.counts;return(0,s.jsxs)(i,{title:t(`overview.title`),lead:l&&t(`overview.lead`,l),children:[(0,s.jsx)(`h2`,{children:t(`overview.regions`)}),(0,s.jsx)(o,{answer:a,children:({regions:e})=>(0,s.jsx)(`ul`,{className:`regions`,children:e.map(e=>(0,s.jsxs)(`li`,{children:[(0,s.jsx)(n,{region:e}),(0,s.jsxs)(`span`,{className:`figures`,children:[t(`groups.lead`,{count:e.groupCount}),` · `,t(`hospitals.lead`,{count:e.hospitalCount})]})]},e.code))})})]})}export{l as Component};