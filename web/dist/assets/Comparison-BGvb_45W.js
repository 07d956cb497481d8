import{a as e,t,y as n}from"./jsx-runtime-Cu_m4eJb.js";import{a as r,d as i,f as a,o,r as s,s as c,u as l}from"./links-BeJIBYUG.js";import{r as u,t as d}from"./Figure-D_uUNB8y.js";import{n as f}from"./measure-DztdRlYy.js";import{n as p,r as m}from"./planning-DT1LUxua.js";import{n as h,r as g,t as _}from"./Status-CufTkpiK.js";import{t as v}from"./Table-CqNbYFvp.js";var y=t(),b=l(`
  query UnitComparison($a: CoverageUnit!, $b: CoverageUnit!, $modalities: [String!]!, $lang: Language!) {
    comparison(a: $a, b: $b, modalities: $modalities) {
      a { ...ComparedUnit }
      b { ...ComparedUnit }
      rows {
        modality { code name(lang: $lang) }
        a { status hospitals { code name(lang: $lang) } }
        b { status hospitals { code name(lang: $lang) } }
      }
    }
  }
  fragment ComparedUnit on ComparisonSide {
    region { code name(lang: $lang) groupCount }
    group { code name(lang: $lang) }
    hospitalCount
    children { count missing { code } }
  }
`),x=[`a`,`b`],S=({group:e,region:t})=>(e??t).name,C=({a:e,b:t})=>e?.status!==t?.status;function w({a:t,b:l}){let{t:u}=n(),f=e(),m=a(b,{a:t,b:l,modalities:p});return(0,y.jsx)(i,{answer:m,children:({comparison:e})=>{let t={a:S(e.a),b:S(e.b)},n=e.rows.filter(C).length,i=u(n?`comparison.differ`:`comparison.alike`,{...t,count:n,all:e.rows.length}),a=(t,n,r)=>({key:t,name:n,a:r(e.a),b:r(e.b)}),l=e=>e&&(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(_,{status:e.status}),(0,y.jsx)(o,{kind:`Hospital`,records:e.hospitals})]}),p=[...e.a.group?[]:[a(`groups`,u(`field.groups`),({region:e})=>f(e.groupCount))],a(`hospitals`,u(`field.hospitals`),({hospitalCount:e})=>f(e)),...e.a.group?[]:[a(`children`,u(`field.children`),({children:e})=>e.missing.length?u(`region.noFigures`):f(e.count))],...e.rows.map(({modality:e,a:t,b:n})=>({key:e.code,name:(0,y.jsx)(r,{modality:e}),a:l(t),b:l(n)}))],m=(0,y.jsx)(v,{caption:u(`comparison.title`,t),rows:p,rowKey:({key:e})=>e,columns:[{key:`name`,title:u(`region.indicator`),head:!0,cell:({name:e})=>e},...x.map(t=>({key:t,title:e[t].group?(0,y.jsx)(s,{group:e[t].group}):(0,y.jsx)(c,{region:e[t].region}),cell:e=>e[t]}))]});return(0,y.jsx)(d,{title:i,unit:u(`coverage.unit`),legend:(0,y.jsx)(h,{}),file:`comparison`,table:(0,y.jsx)(`div`,{className:`sides`,children:m}),open:!0,children:(0,y.jsx)(E,{rows:e.rows,names:t,title:i})})}})}var T=40;function E({rows:e,names:t,title:r}){let{t:i}=n(),a=u(),o=a?116:150,s=a?92:230,c={a:f(t.a,.9*s),b:f(t.b,.9*s)},l=12+16*Math.max(c.a.length,c.b.length),d={a:o,b:o+s+32};return(0,y.jsxs)(`svg`,{className:`comparison`,width:d.b+s+1,height:l+e.length*T,role:`img`,"aria-label":r,children:[x.map(e=>(0,y.jsx)(`text`,{className:`comparison-differs`,y:l-12-16*(c[e].length-1),children:c[e].map((t,n)=>(0,y.jsx)(`tspan`,{x:d[e],dy:n&&16,children:t},n))},e)),e.map((e,t)=>(0,y.jsxs)(`g`,{className:C(e)?`comparison-differs`:void 0,transform:`translate(0 ${l+t*T})`,children:[(0,y.jsx)(`text`,{x:`0`,y:`21`,children:m(e.modality.name)}),x.map(t=>{let n=e[t];return n&&(0,y.jsxs)(`g`,{className:`status-${n.status}`,transform:`translate(${d[t]} 0)`,children:[(0,y.jsx)(`rect`,{x:`1`,y:`1`,width:s-2,height:32,rx:`3`}),(0,y.jsx)(`g`,{transform:`translate(10 9)`,children:(0,y.jsx)(g,{status:n.status})}),!a&&(0,y.jsx)(`text`,{x:`34`,y:`21`,children:i(`status.${n.status}`)}),(0,y.jsx)(`text`,{className:`comparison-count`,x:s-10,y:`21`,children:n.hospitals.length})]},t)}),C(e)&&(0,y.jsx)(`text`,{className:`comparison-sign`,x:d.b-16,y:`22`,children:`≠`})]},e.modality.code))]})}export{w as t};