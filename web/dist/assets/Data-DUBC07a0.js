import{m as e,t}from"./jsx-runtime-DlM3NVti.js";import{c as n,d as r,o as i,s as a}from"./index-BjWTgqxh.js";import{o}from"./preload-helper-BfKwfuUG.js";var s=t(),c=i(`
  query DataPage {
    registry {
      edition version loadedAt
      counts { regions groups hospitals memberships capabilities diseases modalities departments findings }
      sources { code title publisher edition }
    }
  }
`),l=[`regions`,`groups`,`hospitals`,`memberships`,`capabilities`,`diseases`,`modalities`,`departments`,`findings`];function u(){let{t}=e(),i=o(),u=n(c,{});return(0,s.jsx)(r,{title:t(`data.title`),lead:t(`data.lead`),children:(0,s.jsx)(a,{answer:u,children:({registry:e})=>(0,s.jsxs)(s.Fragment,{children:[(0,s.jsxs)(`dl`,{className:`facts`,children:[(0,s.jsxs)(`div`,{children:[(0,s.jsx)(`dt`,{children:t(`data.edition`)}),(0,s.jsx)(`dd`,{children:e.edition})]}),l.map(n=>(0,s.jsxs)(`div`,{children:[(0,s.jsx)(`dt`,{children:t(`counts.${n}`)}),(0,s.jsx)(`dd`,{children:i(e.counts[n])})]},n))]}),(0,s.jsx)(`h2`,{children:t(`data.sources`)}),(0,s.jsx)(`ul`,{children:e.sources.map(e=>(0,s.jsx)(`li`,{children:[e.title,e.publisher,e.edition].filter(Boolean).join(` · `)},e.code))})]})})})}export{u as Component};