import{t as e,y as t}from"./jsx-runtime-Cu_m4eJb.js";import{d as n,f as r,i,p as a,r as o,u as s}from"./links-BeJIBYUG.js";import{n as c,t as l}from"./Page-rZDaSoA3.js";import{a as u}from"./preload-helper-DJiP5g9_.js";import{r as d}from"./CodePicker-z-2CGYqW.js";import{n as f,t as p}from"./outcome-CKJWm-FC.js";import{n as m,t as h}from"./pages-BBsMpa-x.js";import{n as g}from"./Provenance-Di0-ir7g.js";import{r as _,t as v}from"./Question-_9tSM3zY.js";import{t as y}from"./Select-ChJ1CyFB.js";import{t as b}from"./Table-CqNbYFvp.js";var x=e(),S=s(`
  query ChangesPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {
    earlierRegistry { edition version }
    registry { edition version }
    coverageChanges(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {
      before { ...StatusCounts }
      after { ...StatusCounts }
      opened { ...GapFacts }
      closed { ...GapFacts }
      changed { before { ...PlacedCell } after { ...PlacedCell } }
    }
  }
`),C=s(`
  query ChangedFactsPage($where: EditionChangeWhere, $after: String, $lang: Language!) {
    editionChanges(where: $where, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ChangedFacts } }
  }
  fragment ChangedFacts on EditionChange {
    kind record code name(lang: $lang)
    earlier { text provenance { locator } }
    later { text provenance { locator } }
    subject {
      __typename
      ... on Group { code name(lang: $lang) }
      ... on Hospital { code name(lang: $lang) }
      ... on Membership { group { code name(lang: $lang) } hospital { code name(lang: $lang) } }
    }
  }
`),w=[`GROUP`,`HOSPITAL`,`MEMBERSHIP`,`DISEASE`,`CAPABILITY`],T=[`ADDED`,`REMOVED`,`MOVED`,`CHANGED`];function E(){let{t:e}=t(),i=r(S,_());return(0,x.jsx)(l,{title:e(`changes.title`),lead:e(`changes.lead`),children:(0,x.jsx)(n,{answer:i,children:({earlierRegistry:t,registry:n,coverageChanges:r})=>!t||!r?(0,x.jsxs)(a,{children:[e(`changes.none`),` `,(0,x.jsx)(`code`,{children:`go run ./server --earlier DIR`})]}):(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`p`,{children:(0,x.jsx)(c,{text:e(`changes.editions`,{earlier:t.edition,from:t.version,later:n.edition,to:n.version})})}),(0,x.jsx)(v,{}),(0,x.jsx)(p,{title:e(`changes.finding`,{count:r.opened.length,closed:r.closed.length}),file:`changes`,of:r}),(0,x.jsx)(f,{of:r,none:e(`changes.same`)}),(0,x.jsx)(D,{})]})})})}function D(){let{t:e}=t(),[r,i]=u(`record`),[o,s]=u(`kind`),c={record:w.find(e=>e===r),kind:T.find(e=>e===o)},l=m(C,{where:{record:c.record&&{eq:c.record},kind:c.kind&&{eq:c.kind}}},e=>e.editionChanges);return(0,x.jsxs)(`section`,{children:[(0,x.jsx)(`h2`,{children:e(`changes.statements`)}),(0,x.jsxs)(`div`,{className:`controls`,children:[(0,x.jsx)(y,{label:e(`changes.record`),value:c.record,empty:e(`list.any`),options:w.map(t=>[t,e(`changes.records.${t}`)]),onChange:i}),(0,x.jsx)(y,{label:e(`changes.kind`),value:c.kind,empty:e(`list.any`),options:T.map(t=>[t,e(`changes.kinds.${t}`)]),onChange:s})]}),(0,x.jsx)(n,{answer:l.answer,children:()=>l.nodes.length===0?(0,x.jsx)(a,{children:e(`changes.sameStatements`)}):(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(b,{caption:e(`changes.statements`),rows:l.nodes,rowKey:e=>`${e.record} ${e.code} ${e.kind}`,columns:[{key:`about`,title:e(`record.record`),head:!0,cell:e=>(0,x.jsx)(O,{of:e})},{key:`record`,title:e(`changes.record`),cell:t=>e(`changes.records.${t.record}`),by:e=>w.indexOf(e.record)},{key:`kind`,title:e(`changes.kind`),cell:t=>e(`changes.kinds.${t.kind}`),by:e=>e.kind},{key:`earlier`,title:e(`changes.earlier`),cell:e=>(0,x.jsx)(k,{of:e,side:e.earlier})},{key:`later`,title:e(`changes.later`),cell:e=>(0,x.jsx)(k,{of:e,side:e.later})}]}),(0,x.jsx)(h,{of:l})]})})]})}function O({of:{subject:e,name:t,code:n}}){switch(e?.__typename){case`Group`:return(0,x.jsx)(o,{group:e});case`Hospital`:return(0,x.jsx)(i,{hospital:e});case`Membership`:return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(i,{hospital:e.hospital}),` · `,(0,x.jsx)(o,{group:e.group})]});default:return(0,x.jsxs)(x.Fragment,{children:[t&&(0,x.jsx)(c,{text:t}),` `,(0,x.jsx)(`code`,{children:n.split(`/`)[0]})]})}}function k({of:{record:e,code:n},side:r}){let{t:i}=t(),a=d(`diseases`),o=d(`modalities`);if(!r)return(0,x.jsx)(`span`,{className:`note`,children:i(`changes.nothing`)});let s=n.split(`/`).at(-1),l=e=>e.replace(/\b(LEAD|MEMBER)$/,e=>i(`role.${e}`)),u=()=>{switch(e){case`MEMBERSHIP`:return l(r.text);case`DISEASE`:return`${a.get(s)??s}${i(`record.colon`)}${i(`changes.${r.text}`)}`;case`CAPABILITY`:return`${o.get(s)??s}${i(`record.colon`)}${r.text===`ALL`?i(`record.unscoped`):r.text.split(`, `).map(e=>a.get(e)??e).join(i(`record.comma`))}`;default:return r.text}},f=[...new Set(r.provenance.map(e=>e.locator))];return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(c,{text:u()}),` `,f.map((e,t)=>(0,x.jsxs)(`span`,{className:`note`,children:[t>0&&i(`record.comma`),(0,x.jsx)(g,{of:e})]},e))]})}export{E as Component};