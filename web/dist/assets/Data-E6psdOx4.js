import{S as e,i as t,s as n}from"./preload-helper-8S839sH5.js";import{n as r,r as i,t as a}from"./gql-i-W6exXE.js";import{t as o}from"./Page-C-p2OBRh.js";var s=t(),c=a(`
  query DataPage {
    registry {
      edition version loadedAt
      counts { regions groups hospitals memberships capabilities diseases modalities departments findings }
      sources { code title publisher edition }
    }
  }
`),l=[`regions`,`groups`,`hospitals`,`memberships`,`capabilities`,`diseases`,`modalities`,`departments`,`findings`];function u(){let{t}=e(),a=n(),u=i(c,{});return(0,s.jsx)(o,{title:t(`data.title`),lead:t(`data.lead`),children:(0,s.jsx)(r,{answer:u,children:({registry:e})=>(0,s.jsxs)(s.Fragment,{children:[(0,s.jsxs)(`dl`,{className:`facts`,children:[(0,s.jsxs)(`div`,{children:[(0,s.jsx)(`dt`,{children:t(`data.edition`)}),(0,s.jsx)(`dd`,{children:e.edition})]}),l.map(n=>(0,s.jsxs)(`div`,{children:[(0,s.jsx)(`dt`,{children:t(`counts.${n}`)}),(0,s.jsx)(`dd`,{children:a(e.counts[n])})]},n))]}),(0,s.jsx)(`h2`,{children:t(`data.sources`)}),(0,s.jsx)(`ul`,{children:e.sources.map(e=>(0,s.jsx)(`li`,{children:[e.title,e.publisher,e.edition].filter(Boolean).join(` · `)},e.code))})]})})})}export{u as Component};