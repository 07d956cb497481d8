import{C as e,i as t}from"./preload-helper-CpN97eWn.js";import{d as n,f as r,i,p as a,r as o,u as s}from"./links-BOwWgSH3.js";import{n as c,t as l}from"./Page-BABMI5xx.js";import{i as u,r as d}from"./CodePicker-CrKPwns2.js";import{n as f,t as p}from"./outcome-BzHnR3uS.js";import{n as m,t as h}from"./pages-Tb5b_AM5.js";import{n as g}from"./Provenance-COwDptuh.js";import{r as _,t as v}from"./Question-C-CLXa6J.js";import{t as y}from"./Table-D1fhTOeu.js";var b=t(),x=s(`
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
`),S=s(`
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
`),C=[`GROUP`,`HOSPITAL`,`MEMBERSHIP`,`DISEASE`,`CAPABILITY`],w=[`ADDED`,`REMOVED`,`MOVED`,`CHANGED`];function T(){let{t}=e(),i=r(x,_());return(0,b.jsx)(l,{title:t(`changes.title`),lead:t(`changes.lead`),children:(0,b.jsx)(n,{answer:i,children:({earlierRegistry:e,registry:n,coverageChanges:r})=>!e||!r?(0,b.jsxs)(a,{children:[t(`changes.none`),` `,(0,b.jsx)(`code`,{children:`go run ./server --earlier DIR`})]}):(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(`p`,{children:(0,b.jsx)(c,{text:t(`changes.editions`,{earlier:e.edition,from:e.version,later:n.edition,to:n.version})})}),(0,b.jsx)(v,{}),(0,b.jsx)(p,{title:t(`changes.finding`,{count:r.opened.length,closed:r.closed.length}),file:`changes`,of:r}),(0,b.jsx)(f,{of:r,none:t(`changes.same`)}),(0,b.jsx)(E,{})]})})})}function E(){let{t}=e(),[[r]=[],i]=d(`record`),[[o]=[],s]=d(`kind`),c={record:C.find(e=>e===r),kind:w.find(e=>e===o)},l=m(S,{where:{record:c.record&&{eq:c.record},kind:c.kind&&{eq:c.kind}}},e=>e.editionChanges),u=(e,n,r,i,a)=>(0,b.jsxs)(`label`,{className:`select`,children:[(0,b.jsx)(`span`,{children:e}),(0,b.jsxs)(`select`,{value:n??``,onChange:e=>a(e.target.value?[e.target.value]:void 0),children:[(0,b.jsx)(`option`,{value:``,children:t(`list.any`)}),r.map(e=>(0,b.jsx)(`option`,{value:e,children:i(e)},e))]})]});return(0,b.jsxs)(`section`,{children:[(0,b.jsx)(`h2`,{children:t(`changes.statements`)}),(0,b.jsxs)(`div`,{className:`controls`,children:[u(t(`changes.record`),c.record,C,e=>t(`changes.records.${e}`),i),u(t(`changes.kind`),c.kind,w,e=>t(`changes.kinds.${e}`),s)]}),(0,b.jsx)(n,{answer:l.answer,children:()=>l.nodes.length===0?(0,b.jsx)(a,{children:t(`changes.sameStatements`)}):(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(y,{caption:t(`changes.statements`),rows:l.nodes,rowKey:e=>`${e.record} ${e.code} ${e.kind}`,columns:[{key:`about`,title:t(`record.record`),head:!0,cell:e=>(0,b.jsx)(D,{of:e})},{key:`record`,title:t(`changes.record`),cell:e=>t(`changes.records.${e.record}`),by:e=>C.indexOf(e.record)},{key:`kind`,title:t(`changes.kind`),cell:e=>t(`changes.kinds.${e.kind}`),by:e=>e.kind},{key:`earlier`,title:t(`changes.earlier`),cell:e=>(0,b.jsx)(O,{of:e,side:e.earlier})},{key:`later`,title:t(`changes.later`),cell:e=>(0,b.jsx)(O,{of:e,side:e.later})}]}),(0,b.jsx)(h,{of:l})]})})]})}function D({of:{subject:e,name:t,code:n}}){switch(e?.__typename){case`Group`:return(0,b.jsx)(o,{group:e});case`Hospital`:return(0,b.jsx)(i,{hospital:e});case`Membership`:return(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(i,{hospital:e.hospital}),` · `,(0,b.jsx)(o,{group:e.group})]});default:return(0,b.jsxs)(b.Fragment,{children:[t&&(0,b.jsx)(c,{text:t}),` `,(0,b.jsx)(`code`,{children:n.split(`/`)[0]})]})}}function O({of:{record:t,code:n},side:r}){let{t:i}=e(),a=u(`diseases`),o=u(`modalities`);if(!r)return(0,b.jsx)(`span`,{className:`note`,children:i(`changes.nothing`)});let s=n.split(`/`).at(-1),l=e=>e.replace(/\b(LEAD|MEMBER)$/,e=>i(`role.${e}`)),d=()=>{switch(t){case`MEMBERSHIP`:return l(r.text);case`DISEASE`:return`${a.get(s)??s}${i(`record.colon`)}${i(`changes.${r.text}`)}`;case`CAPABILITY`:return`${o.get(s)??s}${i(`record.colon`)}${r.text===`ALL`?i(`record.unscoped`):r.text.split(`, `).map(e=>a.get(e)??e).join(i(`record.comma`))}`;default:return r.text}},f=[...new Set(r.provenance.map(e=>e.locator))];return(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(c,{text:d()}),` `,f.map((e,t)=>(0,b.jsxs)(`span`,{className:`note`,children:[t>0&&i(`record.comma`),(0,b.jsx)(g,{of:e})]},e))]})}export{T as Component};