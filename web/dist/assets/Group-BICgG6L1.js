import{S as e,_ as t,i as n}from"./preload-helper-BqgC8BvV.js";import{d as r,f as i,h as a,i as o,n as s,s as c,u as l}from"./links-B1UG2rz1.js";import{t as u}from"./Page-MnMFlTKm.js";import{n as d}from"./planning-BOdVZvsP.js";import{a as f,c as p,i as m,l as h,o as g,r as _,t as v,u as y}from"./record-CVWY_vUm.js";import{n as b}from"./Status-mVccmo8N.js";var x=n(),S=l(`
  query GroupPage($code: String!, $lang: Language!) {
    modalities(where: {kind: {eq: TREATMENT}}) { code name(lang: $lang) broader { code } }
    group(code: $code) {
      code name(lang: $lang) romanizedName label diseasesKnown
      region { code name(lang: $lang) }
      diseases { code name(lang: $lang) }
      focusDiseases { code }
      offers { code }
      memberships { ...MembershipFacts hospital { code name(lang: $lang) groups { code name(lang: $lang) } } findings { ...FindingFacts } }
      provenance { ...ProvenanceFacts }
      findings { ...FindingFacts }
    }
  }
`),C=l(`
  query GroupCoverage($region: String!, $modalities: [String!]!, $diseases: [String!]!, $lang: Language!) {
    coverage(level: GROUP, modalities: $modalities, diseases: $diseases, regions: [$region]) { cells { ...CellFacts group { code } } }
  }
`),w=l(`query GroupListedDiseases { diseases(where: {listed: true}) { code } }`);function T({group:t,region:n}){let{t:a}=e(),o=i(w,{}).data?.diseases.map(e=>e.code),s=i(C,{region:n,modalities:d,diseases:o??[]},!o);return(0,x.jsxs)(`section`,{children:[(0,x.jsx)(`h2`,{children:a(`group.coverage`)}),(0,x.jsx)(b,{}),(0,x.jsx)(r,{answer:s,children:({coverage:e})=>(0,x.jsx)(f,{caption:a(`group.coverage`),by:`disease`,of:e.cells.filter(e=>e.group?.code===t),names:!0})})]})}function E(){let{t:n}=e(),l=y(),{code:d=``}=t(),f=i(S,{code:d});return(0,x.jsx)(u,{title:f.data?.group?.name??d,kind:n(`kind.Group`),children:(0,x.jsx)(r,{answer:f,children:({group:e,modalities:t})=>{if(!e)return(0,x.jsx)(a,{code:d});let r=new Set(e.focusDiseases.map(e=>e.code)),i=new Set(e.offers.map(e=>e.code)),u=t.filter(e=>!i.has(e.code)&&!(e.broader&&i.has(e.broader.code)));return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(v,{of:[[n(`group.label`),(0,x.jsx)(p,{children:e.label})],[n(`field.pinyin`),e.romanizedName],[n(`field.code`),(0,x.jsx)(`code`,{children:e.code})],[n(`field.region`),(0,x.jsx)(c,{region:e.region})],[n(`field.diseases`),e.diseasesKnown?(0,x.jsx)(`ul`,{className:`record-list`,children:e.diseases.map(e=>(0,x.jsxs)(`li`,{children:[(0,x.jsx)(s,{disease:e}),r.has(e.code)&&(0,x.jsxs)(`strong`,{children:[` `,n(`group.focus`)]})]},e.code))}):n(`group.unknown`)]]}),(0,x.jsx)(`h2`,{children:n(`group.members`,{count:e.memberships.length})}),(0,x.jsx)(g,{of:e.memberships,by:`hospital`}),(0,x.jsx)(T,{group:e.code,region:e.region.code}),(0,x.jsx)(m,{title:n(`group.lacks`),kind:`Modality`,records:u,none:n(`group.lacksNothing`)}),(0,x.jsx)(m,{title:n(`group.linked`),kind:`Group`,records:l(e.memberships.map(e=>e.hospital.groups),e.code),none:n(`group.notLinked`)}),(0,x.jsx)(_,{of:[...new Map([...e.findings,...e.memberships.flatMap(e=>e.findings)].map(e=>[e.code,e])).values()]}),(0,x.jsx)(h,{of:[{key:e.code,record:n(`kind.Group`),provenance:e.provenance},...e.memberships.map(e=>({key:e.code,record:(0,x.jsx)(o,{hospital:e.hospital}),provenance:e.provenance}))]})]})}})},d)}export{E as Component};