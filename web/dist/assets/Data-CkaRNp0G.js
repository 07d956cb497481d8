import{i as e,o as t}from"./language-BnHPs0Ih.js";import{c as n,d as r,f as i,o as a,s as o}from"./index-7rNHPQ_s.js";var s=i(),c=a(`
  query DataPage {
    registry {
      edition version loadedAt
      counts { regions groups hospitals memberships capabilities diseases modalities departments findings }
      sources { code title publisher edition }
    }
  }
`),l=[`regions`,`groups`,`hospitals`,`memberships`,`capabilities`,`diseases`,`modalities`,`departments`,`findings`];function u(){let{t:i}=t(),a=e(),u=n(c,{});return(0,s.jsx)(r,{title:i(`data.title`),lead:i(`data.lead`),children:(0,s.jsx)(o,{answer:u,children:({registry:e})=>(0,s.jsxs)(s.Fragment,{children:[(0,s.jsxs)(`dl`,{className:`facts`,children:[(0,s.jsxs)(`div`,{children:[(0,s.jsx)(`dt`,{children:i(`data.edition`)}),(0,s.jsx)(`dd`,{children:e.edition})]}),l.map(t=>(0,s.jsxs)(`div`,{children:[(0,s.jsx)(`dt`,{children:i(`counts.${t}`)}),(0,s.jsx)(`dd`,{children:a(e.counts[t])})]},t))]}),(0,s.jsx)(`h2`,{children:i(`data.sources`)}),(0,s.jsx)(`ul`,{children:e.sources.map(e=>(0,s.jsx)(`li`,{children:[e.title,e.publisher,e.edition].filter(Boolean).join(` · `)},e.code))})]})})})}export{u as Component};