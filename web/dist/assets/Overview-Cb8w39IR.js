import{o as e}from"./language-BnHPs0Ih.js";import{a as t,c as n,d as r,f as i,o as a,s as o}from"./index-7rNHPQ_s.js";var s=i(),c=a(`
  query Overview($lang: Language!) {
    registry { counts { regions groups hospitals } }
    regions { code name(lang: $lang) groupCount hospitalCount }
  }
`);function l(){let{t:i}=e(),a=n(c,{}),l=a.data?.registry.counts;return(0,s.jsxs)(r,{title:i(`overview.title`),lead:l&&i(`overview.lead`,l),children:[(0,s.jsx)(`h2`,{children:i(`overview.regions`)}),(0,s.jsx)(o,{answer:a,children:({regions:e})=>(0,s.jsx)(`ul`,{className:`regions`,children:e.map(e=>(0,s.jsxs)(`li`,{children:[(0,s.jsx)(t,{region:e}),(0,s.jsxs)(`span`,{className:`figures`,children:[i(`groups.lead`,{count:e.groupCount}),` · `,i(`hospitals.lead`,{count:e.hospitalCount})]})]},e.code))})})]})}export{l as Component};