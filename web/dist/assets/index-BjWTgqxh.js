const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Overview-5H9C2Nv4.js","assets/jsx-runtime-DlM3NVti.js","assets/rolldown-runtime-BWaJ3C7D.js","assets/Coverage-CUDH8hLU.js","assets/CodePicker-sMyVRsOD.js","assets/Status-QIZldCm0.js","assets/Table-208UjNdF.js","assets/preload-helper-BfKwfuUG.js","assets/planning-BOdVZvsP.js","assets/Gaps-s-TFtbNx.js","assets/SinglePoints-CsnyopTj.js","assets/Improvements-DUsGA2z6.js","assets/WhatIf-CFWywatv.js","assets/Network-DR_AmDrY.js","assets/Data-DUBC07a0.js","assets/Hospitals-DApI_IxW.js","assets/Hospital-BKAtmbuc.js","assets/Provenance-cbeDz-DZ.js","assets/Groups-dVvMLlP3.js","assets/Group-Dmx6oyXD.js","assets/Region-ZDqLHH6j.js","assets/Disease-OQGNAL8s.js","assets/Modality-CXiqwT6J.js","assets/Department-C_vqvVG1.js","assets/Missing-vKftjyAm.js"])))=>i.map(i=>d[i]);
import{a as e}from"./rolldown-runtime-BWaJ3C7D.js";/* empty css              */import{a as t,i as n,r,s as i,t as a}from"./preload-helper-BfKwfuUG.js";import{_ as o,a as s,c,f as l,i as u,l as d,m as f,n as p,o as m,r as h,s as g,t as ee,u as te}from"./jsx-runtime-DlM3NVti.js";var _=e(o()),ne=i(),v={NAME:`Name`,DOCUMENT:`Document`,OPERATION_DEFINITION:`OperationDefinition`,VARIABLE_DEFINITION:`VariableDefinition`,SELECTION_SET:`SelectionSet`,FIELD:`Field`,ARGUMENT:`Argument`,FRAGMENT_SPREAD:`FragmentSpread`,INLINE_FRAGMENT:`InlineFragment`,FRAGMENT_DEFINITION:`FragmentDefinition`,VARIABLE:`Variable`,INT:`IntValue`,FLOAT:`FloatValue`,STRING:`StringValue`,BOOLEAN:`BooleanValue`,NULL:`NullValue`,ENUM:`EnumValue`,LIST:`ListValue`,OBJECT:`ObjectValue`,OBJECT_FIELD:`ObjectField`,DIRECTIVE:`Directive`,NAMED_TYPE:`NamedType`,LIST_TYPE:`ListType`,NON_NULL_TYPE:`NonNullType`},re=class extends Error{constructor(e,t,n,r,i,a,o){super(e),this.name=`GraphQLError`,this.message=e,i&&(this.path=i),t&&(this.nodes=Array.isArray(t)?t:[t]),n&&(this.source=n),r&&(this.positions=r),a&&(this.originalError=a);var s=o;if(!s&&a){var c=a.extensions;c&&typeof c==`object`&&(s=c)}this.extensions=s||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return`GraphQLError`}},y,b;function x(e){return new re(`Syntax Error: Unexpected token at ${b} in ${e}`)}function ie(e){if(e.lastIndex=b,e.test(y))return y.slice(b,b=e.lastIndex)}var S=/ +(?=[^\s])/y;function ae(e){for(var t=e.split(`
`),n=``,r=0,i=0,a=t.length-1,o=0;o<t.length;o++)S.lastIndex=0,S.test(t[o])&&(o&&(!r||S.lastIndex<r)&&(r=S.lastIndex),i||=o,a=o);for(var s=i;s<=a;s++)s!==i&&(n+=`
`),n+=t[s].slice(r).replace(/\\"""/g,`"""`);return n}function C(){for(var e=0|y.charCodeAt(b++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|y.charCodeAt(b++))if(e===35)for(;(e=0|y.charCodeAt(b++))&&e!==10&&e!==13;);b--}function oe(){for(var e=b,t=0|y.charCodeAt(b++);t>=48&&t<=57||t>=65&&t<=90||t===95||t>=97&&t<=122;t=0|y.charCodeAt(b++));if(e===b-1)throw x(`Name`);var n=y.slice(e,--b);return C(),n}function w(){return{kind:`Name`,value:oe()}}var se=/(?:"""|(?:[\s\S]*?[^\\])""")/y,ce=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function T(e){var t;switch(y.charCodeAt(b)){case 91:b++,C();for(var n=[];y.charCodeAt(b)!==93;)n.push(T(e));return b++,C(),{kind:`ListValue`,values:n};case 123:b++,C();for(var r=[];y.charCodeAt(b)!==125;){var i=w();if(y.charCodeAt(b++)!==58)throw x(`ObjectField`);C(),r.push({kind:`ObjectField`,name:i,value:T(e)})}return b++,C(),{kind:`ObjectValue`,fields:r};case 36:if(e)throw x(`Variable`);return b++,{kind:`Variable`,name:w()};case 34:if(y.charCodeAt(b+1)===34&&y.charCodeAt(b+2)===34){if(b+=3,(t=ie(se))==null)throw x(`StringValue`);return C(),{kind:`StringValue`,value:ae(t.slice(0,-3)),block:!0}}var a=b,o;b++;var s=!1;for(o=0|y.charCodeAt(b++);o===92&&(b++,s=!0)||o!==10&&o!==13&&o!==34&&o;o=0|y.charCodeAt(b++));if(o!==34)throw x(`StringValue`);return t=y.slice(a,b),C(),{kind:`StringValue`,value:s?JSON.parse(t):t.slice(1,-1),block:!1};case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var c=b++,l;(l=0|y.charCodeAt(b++))>=48&&l<=57;);var u=y.slice(c,--b);if((l=y.charCodeAt(b))===46||l===69||l===101){if((t=ie(ce))==null)throw x(`FloatValue`);return C(),{kind:`FloatValue`,value:u+t}}return C(),{kind:`IntValue`,value:u};case 110:if(y.charCodeAt(b+1)===117&&y.charCodeAt(b+2)===108&&y.charCodeAt(b+3)===108)return b+=4,C(),{kind:`NullValue`};break;case 116:if(y.charCodeAt(b+1)===114&&y.charCodeAt(b+2)===117&&y.charCodeAt(b+3)===101)return b+=4,C(),{kind:`BooleanValue`,value:!0};break;case 102:if(y.charCodeAt(b+1)===97&&y.charCodeAt(b+2)===108&&y.charCodeAt(b+3)===115&&y.charCodeAt(b+4)===101)return b+=5,C(),{kind:`BooleanValue`,value:!1}}return{kind:`EnumValue`,value:oe()}}function le(e){if(y.charCodeAt(b)===40){var t=[];b++,C();do{var n=w();if(y.charCodeAt(b++)!==58)throw x(`Argument`);C(),t.push({kind:`Argument`,name:n,value:T(e)})}while(y.charCodeAt(b)!==41);return b++,C(),t}}function E(e){if(y.charCodeAt(b)===64){var t=[];do b++,t.push({kind:`Directive`,name:w(),arguments:le(e)});while(y.charCodeAt(b)===64);return t}}function ue(){for(var e=0;y.charCodeAt(b)===91;)e++,b++,C();var t={kind:`NamedType`,name:w()};do if(y.charCodeAt(b)===33&&(b++,C(),t={kind:`NonNullType`,type:t}),e){if(y.charCodeAt(b++)!==93)throw x(`NamedType`);C(),t={kind:`ListType`,type:t}}while(e--);return t}function D(){if(y.charCodeAt(b++)!==123)throw x(`SelectionSet`);return C(),O()}function O(){var e=[];do if(y.charCodeAt(b)===46){if(y.charCodeAt(++b)!==46||y.charCodeAt(++b)!==46)throw x(`SelectionSet`);switch(b++,C(),y.charCodeAt(b)){case 64:e.push({kind:`InlineFragment`,typeCondition:void 0,directives:E(!1),selectionSet:D()});break;case 111:y.charCodeAt(b+1)===110?(b+=2,C(),e.push({kind:`InlineFragment`,typeCondition:{kind:`NamedType`,name:w()},directives:E(!1),selectionSet:D()})):e.push({kind:`FragmentSpread`,name:w(),directives:E(!1)});break;case 123:b++,C(),e.push({kind:`InlineFragment`,typeCondition:void 0,directives:void 0,selectionSet:O()});break;default:e.push({kind:`FragmentSpread`,name:w(),directives:E(!1)})}}else{var t=w(),n=void 0;y.charCodeAt(b)===58&&(b++,C(),n=t,t=w());var r=le(!1),i=E(!1),a=void 0;y.charCodeAt(b)===123&&(b++,C(),a=O()),e.push({kind:`Field`,alias:n,name:t,arguments:r,directives:i,selectionSet:a})}while(y.charCodeAt(b)!==125);return b++,C(),{kind:`SelectionSet`,selections:e}}function de(){if(C(),y.charCodeAt(b)===40){var e=[];b++,C();do{var t=void 0;if(y.charCodeAt(b)===34&&(t=T(!0)),y.charCodeAt(b++)!==36)throw x(`Variable`);var n=w();if(y.charCodeAt(b++)!==58)throw x(`VariableDefinition`);C();var r=ue(),i=void 0;y.charCodeAt(b)===61&&(b++,C(),i=T(!0)),C();var a={kind:`VariableDefinition`,variable:{kind:`Variable`,name:n},type:r,defaultValue:i,directives:E(!0)};t&&(a.description=t),e.push(a)}while(y.charCodeAt(b)!==41);return b++,C(),e}}function fe(e){var t=w();if(y.charCodeAt(b++)!==111||y.charCodeAt(b++)!==110)throw x(`FragmentDefinition`);C();var n={kind:`FragmentDefinition`,name:t,typeCondition:{kind:`NamedType`,name:w()},directives:E(!1),selectionSet:D()};return e&&(n.description=e),n}function pe(){var e=[];do{var t=void 0;if(y.charCodeAt(b)===34&&(t=T(!0)),y.charCodeAt(b)===123){if(t)throw x(`Document`);b++,C(),e.push({kind:`OperationDefinition`,operation:`query`,name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:O()})}else{var n=oe();switch(n){case`fragment`:e.push(fe(t));break;case`query`:case`mutation`:case`subscription`:var r,i=void 0;(r=y.charCodeAt(b))!==40&&r!==64&&r!==123&&(i=w());var a={kind:`OperationDefinition`,operation:n,name:i,variableDefinitions:de(),directives:E(!1),selectionSet:D()};t&&(a.description=t),e.push(a);break;default:throw x(`Document`)}}}while(b<y.length);return e}function me(e,t){return y=e.body?e.body:e,b=0,C(),t&&t.noLocation?{kind:`Document`,definitions:pe()}:{kind:`Document`,definitions:pe(),loc:{start:0,end:y.length,startToken:void 0,endToken:void 0,source:{body:y,name:`graphql.web`,locationOffset:{line:1,column:1}}}}}function k(e,t,n){for(var r=``,i=0;i<e.length;i++)i&&(r+=t),r+=n(e[i]);return r}function he(e){return JSON.stringify(e)}function ge(e){return`"""
`+e.replace(/"""/g,`\\"""`)+`
"""`}var A=`
`,j={OperationDefinition(e){var t=``;e.description&&(t+=j.StringValue(e.description)+`
`),t+=e.operation,e.name&&(t+=` `+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(t+=` `),t+=`(`+k(e.variableDefinitions,`, `,j.VariableDefinition)+`)`),e.directives&&e.directives.length&&(t+=` `+k(e.directives,` `,j.Directive));var n=j.SelectionSet(e.selectionSet);return t===`query`?n:t+` `+n},VariableDefinition(e){var t=``;return e.description&&(t+=j.StringValue(e.description)+` `),t+=j.Variable(e.variable)+`: `+M(e.type),e.defaultValue&&(t+=` = `+M(e.defaultValue)),e.directives&&e.directives.length&&(t+=` `+k(e.directives,` `,j.Directive)),t},Field(e){var t=e.alias?e.alias.value+`: `+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var n=k(e.arguments,`, `,j.Argument);t.length+n.length+2>80?t+=`(`+(A+=`  `)+k(e.arguments,A,j.Argument)+(A=A.slice(0,-2))+`)`:t+=`(`+n+`)`}return e.directives&&e.directives.length&&(t+=` `+k(e.directives,` `,j.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(t+=` `+j.SelectionSet(e.selectionSet)),t},StringValue(e){return e.block?ge(e.value).replace(/\n/g,A):he(e.value)},BooleanValue:e=>``+e.value,NullValue:e=>`null`,IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>`$`+e.name.value,ListValue:e=>`[`+k(e.values,`, `,M)+`]`,ObjectValue:e=>`{`+k(e.fields,`, `,j.ObjectField)+`}`,ObjectField:e=>e.name.value+`: `+M(e.value),Document(e){return!e.definitions||!e.definitions.length?``:k(e.definitions,`

`,M)},SelectionSet:e=>`{`+(A+=`  `)+k(e.selections,A,M)+(A=A.slice(0,-2))+`}`,Argument:e=>e.name.value+`: `+M(e.value),FragmentSpread(e){var t=`...`+e.name.value;return e.directives&&e.directives.length&&(t+=` `+k(e.directives,` `,j.Directive)),t},InlineFragment(e){var t=`...`;return e.typeCondition&&(t+=` on `+e.typeCondition.name.value),e.directives&&e.directives.length&&(t+=` `+k(e.directives,` `,j.Directive)),t+=` `+j.SelectionSet(e.selectionSet)},FragmentDefinition(e){var t=``;return e.description&&(t+=j.StringValue(e.description)+`
`),t+=`fragment `+e.name.value,t+=` on `+e.typeCondition.name.value,e.directives&&e.directives.length&&(t+=` `+k(e.directives,` `,j.Directive)),t+` `+j.SelectionSet(e.selectionSet)},Directive(e){var t=`@`+e.name.value;return e.arguments&&e.arguments.length&&(t+=`(`+k(e.arguments,`, `,j.Argument)+`)`),t},NamedType:e=>e.name.value,ListType:e=>`[`+M(e.type)+`]`,NonNullType:e=>M(e.type)+`!`},M=e=>j[e.kind](e);function _e(e){return A=`
`,j[e.kind]?j[e.kind](e):``}var ve=()=>{},N=ve;function P(e){return{tag:0,0:e}}function F(e){return{tag:1,0:e}}var ye=()=>typeof Symbol==`function`&&Symbol.asyncIterator||`@@asyncIterator`,be=e=>e;function I(e){return t=>n=>{var r=N;t((t=>{t===0?n(0):t.tag===0?(r=t[0],n(t)):e(t[0])?n(t):r(0)}))}}function L(e){return t=>n=>t((t=>{t===0||t.tag===0?n(t):n(F(e(t[0])))}))}function xe(e){return t=>n=>{var r=[],i=N,a=!1,o=!1;t((t=>{o||(t===0?(o=!0,r.length||n(0)):t.tag===0?i=t[0]:(a=!1,(function(e){var t=N;e((e=>{if(e===0){if(r.length){var s=r.indexOf(t);s>-1&&(r=r.slice()).splice(s,1),r.length||(o?n(0):a||(a=!0,i(0)))}}else e.tag===0?(r.push(t=e[0]),t(0)):r.length&&(n(e),t(0))}))})(e(t[0])),a||(a=!0,i(0))))})),n(P((e=>{if(e===1){o||(o=!0,i(1));for(var t=0,n=r,s=r.length;t<s;t++)n[t](1);r.length=0}else{!o&&!a?(a=!0,i(0)):a=!1;for(var c=0,l=r,u=r.length;c<u;c++)l[c](0)}})))}}function Se(e){return xe(be)(e)}function R(e){return Se(je(e))}function z(e){return t=>n=>{var r=!1;t((t=>{if(!r){if(t===0)r=!0,n(0),e();else if(t.tag===0){var i=t[0];n(P((t=>{t===1?(r=!0,i(1),e()):i(t)})))}else n(t)}}))}}function B(e){return t=>n=>{var r=!1;t((t=>{if(!r){if(t===0)r=!0,n(0);else if(t.tag===0){var i=t[0];n(P((e=>{e===1&&(r=!0),i(e)})))}else e(t[0]),n(t)}}))}}function Ce(e){return t=>n=>t((t=>{t===0?n(0):t.tag===0?(n(t),e()):n(t)}))}function V(e){var t=[],n=N,r=!1;return i=>{t.push(i),t.length===1&&e((e=>{if(e===0){for(var i=0,a=t,o=t.length;i<o;i++)a[i](0);t.length=0}else if(e.tag===0)n=e[0];else{r=!1;for(var s=0,c=t,l=t.length;s<l;s++)c[s](e)}})),i(P((e=>{if(e===1){var a=t.indexOf(i);a>-1&&(t=t.slice()).splice(a,1),t.length||n(1)}else r||(r=!0,n(0))})))}}function we(e){return t=>n=>{var r=N,i=N,a=!1,o=!1,s=!1,c=!1;t((t=>{c||(t===0?(c=!0,s||n(0)):t.tag===0?r=t[0]:(s&&(i(1),i=N),a?a=!1:(a=!0,r(0)),(function(e){s=!0,e((e=>{s&&(e===0?(s=!1,c?n(0):a||(a=!0,r(0))):e.tag===0?(o=!1,(i=e[0])(0)):(n(e),o?o=!1:i(0)))}))})(e(t[0]))))})),n(P((e=>{e===1?(c||(c=!0,r(1)),s&&(s=!1,i(1))):(!c&&!a&&(a=!0,r(0)),s&&!o&&(o=!0,i(0)))})))}}function Te(e){return t=>n=>{var r=N,i=!1,a=0;t((t=>{i||(t===0?(i=!0,n(0)):t.tag===0?e<=0?(i=!0,n(0),t[0](1)):r=t[0]:a++<e?(n(t),!i&&a>=e&&(i=!0,n(0),r(1))):n(t))})),n(P((t=>{t===1&&!i?(i=!0,r(1)):t===0&&!i&&a<e&&r(0)})))}}function Ee(e){return t=>n=>{var r=N,i=N,a=!1;t((t=>{a||(t===0?(a=!0,i(1),n(0)):t.tag===0?(r=t[0],e((e=>{e===0||(e.tag===0?(i=e[0])(0):(a=!0,i(1),r(1),n(0)))}))):n(t))})),n(P((e=>{e===1&&!a?(a=!0,r(1),i(1)):a||r(0)})))}}function De(e,t){return n=>r=>{var i=N,a=!1;n((n=>{a||(n===0?(a=!0,r(0)):n.tag===0?(i=n[0],r(n)):e(n[0])?r(n):(a=!0,t&&r(n),r(0),i(1)))}))}}function Oe(e){return t=>e()(t)}function ke(e){return t=>{var n=e[ye()]&&e[ye()]()||e,r=!1,i=!1,a=!1,o;t(P((async e=>{if(e===1)r=!0,n.return&&n.return();else if(i)a=!0;else{for(a=i=!0;a&&!r;)if((o=await n.next()).done)r=!0,n.return&&await n.return(),t(0);else try{a=!1,t(F(o.value))}catch(e){if(n.throw)(r=!!(await n.throw(e)).done)&&t(0);else throw e}i=!1}})))}}function Ae(e){return e[ye()]?ke(e):t=>{var n=e[Symbol.iterator](),r=!1,i=!1,a=!1,o;t(P((e=>{if(e===1)r=!0,n.return&&n.return();else if(i)a=!0;else{for(a=i=!0;a&&!r;)if((o=n.next()).done)r=!0,n.return&&n.return(),t(0);else try{a=!1,t(F(o.value))}catch(e){if(n.throw)(r=!!n.throw(e).done)&&t(0);else throw e}i=!1}})))}}var je=Ae;function Me(e){return t=>{var n=!1;t(P((r=>{r===1?n=!0:n||(n=!0,t(F(e)),t(0))})))}}function Ne(e){return t=>{var n=!1,r=e({next(e){n||t(F(e))},complete(){n||(n=!0,t(0))}});t(P((e=>{e===1&&!n&&(n=!0,r())})))}}function Pe(){var e,t;return{source:V(Ne((n=>(e=n.next,t=n.complete,ve)))),next(t){e&&e(t)},complete(){t&&t()}}}function H(e){return t=>{var n=N,r=!1;return t((t=>{t===0?r=!0:t.tag===0?(n=t[0])(0):r||(e(t[0]),n(0))})),{unsubscribe(){r||(r=!0,n(1))}}}}function Fe(e){H((e=>{}))(e)}function Ie(e){return new Promise((t=>{var n=N,r;e((e=>{e===0?Promise.resolve(r).then(t):e.tag===0?(n=e[0])(0):(r=e[0],n(0))}))}))}var Le=e=>e&&typeof e.message==`string`&&(e.extensions||e.name===`GraphQLError`)?e:typeof e==`object`&&typeof e.message==`string`?new re(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new re(e),Re=class extends Error{constructor(e){var t=(e.graphQLErrors||[]).map(Le),n=((e,t)=>{var n=``;if(e)return`[Network] ${e.message}`;if(t)for(var r=0,i=t.length;r<i;r++)n&&(n+=`
`),n+=`[GraphQL] ${t[r].message}`;return n})(e.networkError,t);super(n),this.name=`CombinedError`,this.message=n,this.graphQLErrors=t,this.networkError=e.networkError,this.response=e.response}toString(){return this.message}},U=(e,t)=>{for(var n=0|(t||5381),r=0,i=0|e.length;r<i;r++)n=(n<<5)+n+e.charCodeAt(r);return n},W=new Set,ze=new WeakMap,G=(e,t)=>{if(e===null||W.has(e))return`null`;if(typeof e!=`object`)return JSON.stringify(e)||``;if(e.toJSON)return G(e.toJSON(),t);if(Array.isArray(e)){for(var n=`[`,r=0,i=e.length;r<i;r++)n.length>1&&(n+=`,`),n+=G(e[r],t)||`null`;return n+=`]`}if(!t&&(J!==q&&e instanceof J||Ve!==q&&e instanceof Ve))return`null`;var a=Object.keys(e).sort();if(!a.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var o=ze.get(e)||Math.random().toString(36).slice(2);return ze.set(e,o),G({__key:o},t)}W.add(e);for(var s=`{`,c=0,l=a.length;c<l;c++){var u=G(e[a[c]],t);u&&(s.length>1&&(s+=`,`),s+=G(a[c],t)+`:`+u)}return W.delete(e),s+=`}`},Be=(e,t,n)=>{if(!(typeof n!=`object`||!n||n.toJSON||W.has(n))){if(Array.isArray(n))for(var r=0,i=n.length;r<i;r++)Be(e,`${t}.${r}`,n[r]);else if(n instanceof J||n instanceof Ve)e.set(t,n);else for(var a in W.add(n),n)Be(e,`${t}.${a}`,n[a])}},K=(e,t)=>(W.clear(),G(e,t||!1)),q=class{},J=typeof File<`u`?File:q,Ve=typeof Blob<`u`?Blob:q,He=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Ue=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,We=(e,t)=>t%2==0?e.replace(Ue,`
`):e,Ge=e=>e.split(He).map(We).join(``).trim(),Ke=new Map,Y=new Map,qe=e=>{var t;return typeof e==`string`?t=Ge(e):e.loc&&Y.get(e.__key)===e?t=e.loc.source.body:(t=Ke.get(e)||Ge(_e(e)),Ke.set(e,t)),typeof e!=`string`&&!e.loc&&(e.loc={start:0,end:t.length,source:{body:t,name:`gql`,locationOffset:{line:1,column:1}}}),t},Je=e=>{var t;if(e.documentId)t=U(e.documentId);else if(t=U(qe(e)),e.definitions){var n=Ze(e);n&&(t=U(`\n# ${n}`,t))}return t},Ye=e=>{var t,n;return typeof e==`string`?(t=Je(e),n=Y.get(t)||me(e,{noLocation:!0})):(t=e.__key||Je(e),n=Y.get(t)||e),n.loc||qe(n),n.__key=t,Y.set(t,n),n},Xe=(e,t,n)=>{var r=t||{},i=Ye(e),a=K(r,!0),o=i.__key;return a!==`{}`&&(o=U(a,o)),{key:o,query:i,variables:r,extensions:n}},Ze=e=>{for(var t=0,n=e.definitions.length;t<n;t++){var r=e.definitions[t];if(r.kind===v.OPERATION_DEFINITION)return r.name?r.name.value:void 0}},Qe=(e,t,n)=>{var r=t.payload||t;if(!(`data`in r||`errors`in r&&Array.isArray(r.errors)))throw Error(`No Content`);var i=e.kind===`subscription`;return{operation:e,data:r.data,error:Array.isArray(r.errors)?new Re({graphQLErrors:r.errors,response:n}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:t.hasNext==null?i:t.hasNext,stale:!1}},$e=(e,t)=>{if(typeof e==`object`&&e){if(Array.isArray(e)){e=[...e];for(var n=0,r=t.length;n<r;n++)e[n]=$e(e[n],t[n]);return e}if(!e.constructor||e.constructor===Object){for(var i in e={...e},t)e[i]=$e(e[i],t[i]);return e}}return t},et=(e,t,n,r)=>{var i=e.error?e.error.graphQLErrors:[],a=!!e.extensions||!!(t.payload||t).extensions,o={...e.extensions,...(t.payload||t).extensions},s=t.incremental;`path`in t&&(s=[t]);var c={data:e.data};if(s)for(var l=function(){var e=s[u];Array.isArray(e.errors)&&i.push(...e.errors),e.extensions&&(Object.assign(o,e.extensions),a=!0);var t=`data`,n=c,l=[];if(e.path)l=e.path;else if(r){var d=r.find((t=>t.id===e.id));l=e.subPath?[...d.path,...e.subPath]:d.path}for(var f=0,p=l.length;f<p;t=l[f++])n=n[t]=Array.isArray(n[t])?[...n[t]]:{...n[t]};if(e.items)for(var m=+t>=0?t:0,h=0,g=e.items.length;h<g;h++)n[m+h]=$e(n[m+h],e.items[h]);else e.data!==void 0&&(n[t]=$e(n[t],e.data))},u=0,d=s.length;u<d;u++)l();else c.data=(t.payload||t).data||e.data,i=t.errors||t.payload&&t.payload.errors||i;return{operation:e.operation,data:c.data,error:i.length?new Re({graphQLErrors:i,response:n}):void 0,extensions:a?o:void 0,hasNext:t.hasNext==null?e.hasNext:t.hasNext,stale:!1}},tt=(e,t,n)=>({operation:e,data:void 0,error:new Re({networkError:t,response:n}),extensions:void 0,hasNext:!1,stale:!1});function nt(e){var t={query:void 0,documentId:void 0,operationName:Ze(e.query),variables:e.variables||void 0,extensions:e.extensions};return`documentId`in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?t.documentId=e.query.documentId:e.extensions&&e.extensions.persistedQuery&&!e.extensions.persistedQuery.miss||(t.query=qe(e.query)),t}var rt=(e,t)=>{var n=e.kind===`query`&&e.context.preferGetMethod;if(!n||!t)return e.context.url;var r=it(e.context.url);for(var i in t){var a=t[i];a&&r[1].set(i,typeof a==`object`?K(a):a)}var o=r.join(`?`);return o.length>2047&&n!==`force`?(e.context.preferGetMethod=!1,e.context.url):o},it=e=>{var t=e.indexOf(`?`);return t>-1?[e.slice(0,t),new URLSearchParams(e.slice(t+1))]:[e,new URLSearchParams]},at=(e,t)=>{if(t&&!(e.kind===`query`&&e.context.preferGetMethod)){var n=K(t),r=(e=>{var t=new Map;return(J!==q||Ve!==q)&&(W.clear(),Be(t,`variables`,e)),t})(t.variables);if(r.size){var i=new FormData;i.append(`operations`,n),i.append(`map`,K({...[...r.keys()].map((e=>[e]))}));var a=0;for(var o of r.values())i.append(``+a++,o);return i}return n}},ot=(e,t)=>{var n={accept:e.kind===`subscription`?`text/event-stream, multipart/mixed`:`application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed`},r=(typeof e.context.fetchOptions==`function`?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers){if((e=>`has`in e&&!Object.keys(e).length)(r.headers))r.headers.forEach(((e,t)=>{n[t]=e}));else if(Array.isArray(r.headers))r.headers.forEach(((e,t)=>{Array.isArray(e)?n[e[0]]?n[e[0]]=`${n[e[0]]},${e[1]}`:n[e[0]]=e[1]:n[t]=e}));else for(var i in r.headers)n[i.toLowerCase()]=r.headers[i]}var a=at(e,t);return typeof a==`string`&&!n[`content-type`]&&(n[`content-type`]=`application/json`),{...r,method:a?`POST`:`GET`,body:a,headers:n}},st=/boundary="?([^=";]+)"?/i,ct=/data: ?([^\n]+)/;async function*lt(e){if(e.body[Symbol.asyncIterator])for await(var t of e.body)yield t;else{var n=e.body.getReader(),r;try{for(;!(r=await n.read()).done;)yield r.value}finally{n.cancel()}}}async function*ut(e,t){var n=typeof TextDecoder<`u`?new TextDecoder:null,r=``,i;for await(var a of e)for(r+=a.constructor.name===`Buffer`?a.toString():n.decode(a,{stream:!0});(i=r.indexOf(t))>-1;)yield r.slice(0,i),r=r.slice(i+t.length)}async function*dt(e,t,n){var r=!0,i=null,a;try{yield await Promise.resolve();var o=(a=await(e.context.fetch||fetch)(t,n)).headers.get(`Content-Type`)||``,s=/multipart\/mixed/i.test(o)?async function*(e,t){var n=e.match(st),r=`--`+(n?n[1]:`-`),i=!0,a;for await(var o of ut(lt(t),`\r
`+r)){if(i){i=!1;var s=o.indexOf(r);if(s>-1)o=o.slice(s+r.length);else continue}try{yield a=JSON.parse(o.slice(o.indexOf(`\r
\r
`)+4))}catch(e){if(!a)throw e}if(a&&!1===a.hasNext)break}a&&!1!==a.hasNext&&(yield{hasNext:!1})}(o,a):/text\/event-stream/i.test(o)?async function*(e){var t;for await(var n of ut(lt(e),`

`)){var r=n.match(ct);if(r){var i=r[1];try{yield t=JSON.parse(i)}catch(e){if(!t)throw e}if(t&&!1===t.hasNext)break}}t&&!1!==t.hasNext&&(yield{hasNext:!1})}(a):/text\//i.test(o)?async function*(e){var t=await e.text();try{yield JSON.parse(t)}catch{throw Error(t)}}(a):async function*(e){yield JSON.parse(await e.text())}(a),c;for await(var l of s)l.pending&&!i?c=l.pending:l.pending&&(c=[...c,...l.pending]),i=i?et(i,l,a,c):Qe(e,l,a),r=!1,yield i,r=!0;i||(yield i=Qe(e,{},a))}catch(t){if(!r)throw t;yield tt(e,a&&(a.status<200||a.status>=300)&&a.statusText?Error(a.statusText):t,a)}}function ft(e,t,n){var r;return typeof AbortController<`u`&&(n.signal=(r=new AbortController).signal),z((()=>{r&&r.abort()}))(I((e=>!!e))(ke(dt(e,t,n))))}var pt=(e,t)=>{if(Array.isArray(e))for(var n=0,r=e.length;n<r;n++)pt(e[n],t);else if(typeof e==`object`&&e)for(var i in e)i===`__typename`&&typeof e[i]==`string`?t.add(e[i]):pt(e[i],t);return t},mt=e=>{if(`definitions`in e){for(var t=[],n=0,r=e.definitions.length;n<r;n++){var i=mt(e.definitions[n]);t.push(i)}return{...e,definitions:t}}if(`directives`in e&&e.directives&&e.directives.length){for(var a=[],o={},s=0,c=e.directives.length;s<c;s++){var l=e.directives[s],u=l.name.value;u[0]===`_`?u=u.slice(1):a.push(l),o[u]=l}e={...e,directives:a,_directives:o}}if(`selectionSet`in e){var d=[],f=e.kind===v.OPERATION_DEFINITION;if(e.selectionSet){for(var p=0,m=e.selectionSet.selections.length;p<m;p++){var h=e.selectionSet.selections[p];f||=h.kind===v.FIELD&&h.name.value===`__typename`&&!h.alias;var g=mt(h);d.push(g)}return f||d.push({kind:v.FIELD,name:{kind:v.NAME,value:`__typename`},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:d}}}}return e},ht=new Map,gt=e=>{var t=Ye(e),n=ht.get(t.__key);return n||(ht.set(t.__key,n=mt(t)),Object.defineProperty(n,"__key",{value:t.__key,enumerable:!1})),n};function _t(e){var t=t=>e(t);return t.toPromise=()=>Ie(Te(1)(I((e=>!e.stale&&!e.hasNext))(t))),t.then=(e,n)=>t.toPromise().then(e,n),t.subscribe=e=>H(e)(t),t}function X(e,t,n){return{...t,kind:e,context:t.context?{...t.context,...n}:n||t.context}}var vt=(e,t)=>X(e.kind,e,{meta:{...e.context.meta,...t}}),yt=()=>{},bt=({kind:e})=>e!==`mutation`&&e!==`query`,xt=e=>{var t=gt(e.query);if(t!==e.query){var n=X(e.kind,e);return n.query=t,n}return e},St=({forward:e,client:t,dispatchDebug:n})=>{var r=new Map,i=new Map,a=e=>e.kind===`query`&&e.context.requestPolicy!==`network-only`&&(e.context.requestPolicy===`cache-only`||r.has(e.key));return n=>R([L((e=>{var n=r.get(e.key),i=n||Qe(e,{data:null});return i={...i,operation:vt(e,{cacheOutcome:n?`hit`:`miss`})},e.context.requestPolicy===`cache-and-network`&&(i.stale=!0,Ct(t,e)),i}))(I((e=>!bt(e)&&a(e)))(n)),B((e=>{var{operation:n}=e;if(n){var a=n.context.additionalTypenames||[];if(e.operation.kind!==`subscription`&&(a=(e=>[...pt(e,new Set)])(e.data).concat(a)),e.operation.kind===`mutation`||e.operation.kind===`subscription`){for(var o=new Set,s=0;s<a.length;s++){var c=a[s],l=i.get(c);l||i.set(c,l=new Set);for(var u of l.values())o.add(u);l.clear()}for(var d of o.values())r.has(d)&&(n=r.get(d).operation,r.delete(d),Ct(t,n))}else if(n.kind===`query`&&e.data){r.set(n.key,e);for(var f=0;f<a.length;f++){var p=a[f],m=i.get(p);m||i.set(p,m=new Set),m.add(n.key)}}}}))(e(I((e=>e.kind!==`query`||e.context.requestPolicy!==`cache-only`))(L((e=>vt(e,{cacheOutcome:`miss`})))(R([L(xt)(I((e=>!bt(e)&&!a(e)))(n)),I((e=>bt(e)))(n)])))))])},Ct=(e,t)=>e.reexecuteOperation(X(t.kind,t,{requestPolicy:`network-only`})),wt=({forward:e,dispatchDebug:t})=>t=>R([xe((e=>{var n=nt(e),r=rt(e,n),i=ot(e,n);return Ee(I((t=>t.kind===`teardown`&&t.key===e.key))(t))(ft(e,r,i))}))(I((e=>e.kind!==`teardown`&&(e.kind!==`subscription`||!!e.context.fetchSubscriptions)))(t)),e(I((e=>e.kind===`teardown`||e.kind===`subscription`&&!e.context.fetchSubscriptions))(t))]),Tt=e=>({client:t,forward:n,dispatchDebug:r})=>e.reduceRight(((e,n)=>n({client:t,forward(t){return V(e(V(t)))},dispatchDebug(e){}})),n),Et=({dispatchDebug:e})=>e=>I((e=>!1))(e),Dt=function e(t){var n=0,r=new Map,i=new Map,a=new Set,o=[],s={url:t.url,fetchSubscriptions:t.fetchSubscriptions,fetchOptions:t.fetchOptions,fetch:t.fetch,preferGetMethod:t.preferGetMethod==null?`within-url-limit`:t.preferGetMethod,requestPolicy:t.requestPolicy||`cache-first`},c=Pe();function l(e){e.kind!==`mutation`&&e.kind!==`teardown`&&a.has(e.key)||(e.kind===`teardown`?a.delete(e.key):e.kind!==`mutation`&&a.add(e.key),c.next(e))}var u=!1;function d(e){if(e&&l(e),!u){for(u=!0;u&&(e=o.shift());)l(e);u=!1}}var f=e=>{var t=Ee(I((t=>t.kind===`teardown`&&t.key===e.key))(c.source))(I((t=>t.operation.kind===e.kind&&t.operation.key===e.key&&(!t.operation.context._instance||t.operation.context._instance===e.context._instance)))(g));return t=e.kind===`query`?we((t=>{var n=Me(t);return t.stale||t.hasNext?n:R([n,L((()=>(t.stale=!0,t)))(Te(1)(I((t=>t.key===e.key))(c.source)))])}))(t):De((e=>!!e.hasNext),!0)(t),t=e.kind===`mutation`?Ce((()=>{l(e)}))(t):z((()=>{a.delete(e.key),r.delete(e.key),i.delete(e.key),u=!1;for(var t=o.length-1;t>=0;t--)o[t].key===e.key&&o.splice(t,1);l(X(`teardown`,e,e.context))}))(B((t=>{if(t.stale){if(!t.hasNext)a.delete(e.key);else for(var n=0;n<o.length;n++){var i=o[n];if(i.key===t.operation.key){a.delete(i.key);break}}}else t.hasNext||a.delete(e.key);r.set(e.key,t)}))(t)),V(t)},p=this instanceof e?this:Object.create(e.prototype),m=Object.assign(p,{suspense:!!t.suspense,operations$:c.source,reexecuteOperation(e){if(e.kind===`teardown`)d(e);else if(e.kind===`mutation`)o.push(e),Promise.resolve().then(d);else if(i.has(e.key)){for(var t=!1,n=0;n<o.length;n++)o[n].key===e.key&&(o[n]=e,t=!0);t||a.has(e.key)&&e.context.requestPolicy!==`network-only`?(a.delete(e.key),Promise.resolve().then(d)):(o.push(e),Promise.resolve().then(d))}},createRequestOperation(e,t,r){return r||={},X(e,t,{_instance:e===`mutation`?n=n+1|0:void 0,...s,...r,requestPolicy:r.requestPolicy||s.requestPolicy,suspense:r.suspense||!1!==r.suspense&&m.suspense})},executeRequestOperation(e){return e.kind===`mutation`?_t(f(e)):_t(Oe((()=>{var t=i.get(e.key);t||i.set(e.key,t=f(e)),t=Ce((()=>{d(e)}))(t);var n=r.get(e.key);return e.kind===`query`&&n&&(n.stale||n.hasNext)?we(Me)(R([t,I((t=>t===r.get(e.key)))(Me(n))])):t})))},executeQuery(e,t){var n=m.createRequestOperation(`query`,e,t);return m.executeRequestOperation(n)},executeSubscription(e,t){var n=m.createRequestOperation(`subscription`,e,t);return m.executeRequestOperation(n)},executeMutation(e,t){var n=m.createRequestOperation(`mutation`,e,t);return m.executeRequestOperation(n)},readQuery(e,t,n){var r=null;return H((e=>{r=e}))(m.query(e,t,n)).unsubscribe(),r},query:(e,t,n)=>m.executeQuery(Xe(e,t),n),subscription:(e,t,n)=>m.executeSubscription(Xe(e,t),n),mutation:(e,t,n)=>m.executeMutation(Xe(e,t),n)}),h=yt,g=V(Tt(t.exchanges)({client:m,dispatchDebug:h,forward:Et({dispatchDebug:h})})(c.source));return Fe(g),m},Ot=_.createContext({}),kt=Ot.Provider;Ot.Consumer,Ot.displayName=`UrqlContext`;var At=()=>_.useContext(Ot),jt={fetching:!1,stale:!1,hasNext:!1,error:void 0,data:void 0,extensions:void 0,operation:void 0},Mt=(e,t)=>e===t||!(!e||!t||e.key!==t.key),Nt=(e,t)=>{var n={...e,...t,data:t.data!==void 0||t.error?t.data:e.data,fetching:!!t.fetching,stale:!!t.stale,error:t.fetching?e.error:t.error};return((e,t)=>{for(var n in e)if(!(n in t))return!0;for(var r in t)if(r===`operation`?!Mt(e[r],t[r]):e[r]!==t[r])return!0;return!1})(e,n)?n:e},Pt=(e,t)=>{for(var n=0,r=t.length;n<r;n++)if(e[n]!==t[n])return!0;return!1},Ft=!1;function It(e,t){if(!Ft||t===void 0)try{return Ft=!0,e(t)}finally{Ft=!1}else Promise.resolve(t).then(e)}function Lt(e,t){var n=_.useRef(void 0);return _.useMemo((()=>{var r=Xe(e,t);return n.current!==void 0&&n.current.key===r.key?n.current:(n.current=r,r)}),[e,t])}var Rt=e=>{if(!e._react){var t=new Set,n=new Map;e.operations$&&H((e=>{e.kind===`teardown`&&t.has(e.key)&&(t.delete(e.key),n.delete(e.key))}))(e.operations$),e._react={get:e=>n.get(e),set(e,r){t.delete(e),n.set(e,r)},clear(e){t.delete(e),n.delete(e)},dispose(e){t.add(e)}}}return e._react},zt=(e,t)=>t&&t.suspense!==void 0?!!t.suspense:e.suspense;function Bt(e){var t=At(),n=Rt(t),r=zt(t,e.context),i=Lt(e.query,e.variables),a=_.useMemo((()=>{if(e.pause)return null;var a=t.executeQuery(i,{requestPolicy:e.requestPolicy,...e.context});return r?B((e=>{n.set(i.key,e)}))(a):a}),[n,t,i,r,e.pause,e.requestPolicy,e.context]),o=_.useCallback(((e,t)=>{if(!e)return{fetching:!1};var r=n.get(i.key);if(!r){var a,o,s=H((e=>{r=e,a&&a(r)}))(z((()=>{o&&!r&&(n.get(i.key)===o&&n.clear(i.key),a&&a(void 0))}))(De((()=>t&&!a||!r||`hasNext`in r&&r.hasNext))(e)));if(r==null&&t)throw o=new Promise((e=>{a=e})),n.set(i.key,o),o;s.unsubscribe()}else if(t&&r!=null&&`then`in r){var c=r,l=()=>{n.get(i.key)===c&&n.clear(i.key)};throw c.then(l,l),r}if(t&&r!=null&&!(`then`in r)&&r.error){var u=r;queueMicrotask((()=>{n.get(i.key)===u&&n.clear(i.key)}))}return r||{fetching:!0}}),[n,i]),s=[t,i,e.requestPolicy,e.context,e.pause],[c,l]=_.useState((()=>[a,Nt(jt,It((()=>o(a,r)))),s])),u=c[1];a!==c[0]&&Pt(c[2],s)&&l([a,u=Nt(c[1],It((()=>o(a,r)))),s]),_.useEffect((()=>{var e=c[0],t=c[2][1],r=!1,i=e=>{r=!0,It(l,(t=>{var n=Nt(t[1],e);return t[1]===n?t:[t[0],n,t[2]]}))};if(e){var a=H(i)(z((()=>{i({fetching:!1})}))(e));return r||i({fetching:!0}),()=>{n.dispose(t.key),a.unsubscribe()}}i({fetching:!1})}),[n,c[0],c[2][1]]);var d=_.useCallback((a=>{var o={requestPolicy:e.requestPolicy,...e.context,...a};It(l,(e=>[r?B((e=>{n.set(i.key,e)}))(t.executeQuery(i,o)):t.executeQuery(i,o),e[1],s]))}),[t,n,i,r,e.requestPolicy,e.context,e.pause]);return[u,d]}var Vt=new Dt({url:`/graphql`,exchanges:[St,wt],preferGetMethod:!1}),Z=ee();function Ht({title:e,kind:t,lead:n,children:r}){let{t:i}=f();return(0,Z.jsxs)(`article`,{className:`page`,children:[(0,Z.jsx)(`title`,{children:`${e} · ${i(`name`)}`}),(0,Z.jsxs)(`header`,{className:`page-head`,children:[t&&(0,Z.jsx)(`p`,{className:`kind`,children:t}),(0,Z.jsx)(`h1`,{children:e}),n&&(0,Z.jsx)(`p`,{className:`lead`,children:n})]}),r]})}var Ut=()=>location.reload();function Wt(){let{t:e}=f(),t=l(),n=t instanceof Error?t.message:String(t),r=/import|module/i.test(n)&&t instanceof TypeError;return(0,_.useEffect)(()=>{if(r)return window.addEventListener(`online`,Ut),()=>window.removeEventListener(`online`,Ut)}),(0,Z.jsx)(Ht,{title:e(r?`state.offline`:`broken.title`),children:(0,Z.jsxs)(`div`,{className:`failure`,role:`alert`,children:[(0,Z.jsx)(`p`,{children:e(r?`broken.absent`:`broken.text`)}),(0,Z.jsx)(`p`,{children:(0,Z.jsx)(`code`,{children:n})}),(0,Z.jsx)(`button`,{type:`button`,onClick:Ut,children:e(`broken.reload`)})]})})}function Gt({rows:e=6,height:t}){let{t:n}=f();return(0,Z.jsxs)(`div`,{className:`loading`,role:`status`,children:[(0,Z.jsx)(`span`,{className:`visually-hidden`,children:n(`state.loading`)}),t?(0,Z.jsx)(`div`,{className:`bar`,style:{height:t}}):Array.from({length:e},(e,t)=>(0,Z.jsx)(`div`,{className:`bar`},t))]})}function Kt({children:e}){let{t}=f();return(0,Z.jsx)(`p`,{className:`empty`,children:e??t(`state.empty`)})}function qt({code:e}){let{t}=f();return(0,Z.jsxs)(Kt,{children:[t(`missing.record`,{code:e}),` `,(0,Z.jsx)(p,{to:`/`,children:t(`missing.home`)})]})}var Jt=[`BAD_USER_INPUT`,`BAD_REQUEST`,`GRAPHQL_VALIDATION_FAILED`,`GRAPHQL_PARSE_FAILED`,`QUERY_TOO_COMPLEX`,`SERVICE_UNAVAILABLE`,`INTERNAL`];function Yt({error:e,retry:t}){let{t:n}=f(),[r,i]=(0,_.useState)(!1),a=e.networkError&&e.graphQLErrors.length===0,o=()=>{i(!0),t()};return(0,_.useEffect)(()=>{if(a)return window.addEventListener(`online`,t),()=>window.removeEventListener(`online`,t)}),(0,_.useEffect)(()=>i(!1),[e]),a?(0,Z.jsxs)(`div`,{className:`failure`,role:`alert`,children:[(0,Z.jsx)(`h2`,{children:n(`state.offline`)}),(0,Z.jsx)(`p`,{children:n(`state.offlineHelp`)}),(0,Z.jsx)(`button`,{type:`button`,onClick:o,disabled:r,children:n(`state.retry`)})]}):(0,Z.jsxs)(`div`,{className:`failure`,role:`alert`,children:[(0,Z.jsx)(`h2`,{children:n(`state.failed`)}),(0,Z.jsx)(`ul`,{children:e.graphQLErrors.map((e,t)=>{let{code:r,...i}=e.extensions;return(0,Z.jsxs)(`li`,{children:[(0,Z.jsx)(`p`,{lang:`en`,children:e.message}),(0,Z.jsx)(`p`,{children:n(`state.codes.${Jt.find(e=>e===r)??`other`}`)}),Object.entries(i).map(([e,t])=>(0,Z.jsxs)(`p`,{children:[e===`argument`?n(`state.argument`):e,`: `,(0,Z.jsx)(`code`,{children:Array.isArray(t)?t.join(`.`):typeof t==`string`?t:JSON.stringify(t)})]},e))]},t)})}),(0,Z.jsx)(`button`,{type:`button`,onClick:o,disabled:r,children:n(`state.retry`)})]})}function Xt(e,n,r=!1){let{lang:i}=t(),a=e.toString(),[{data:o,error:s,fetching:c},l]=Bt({query:a,variables:a.includes(`$lang`)?{...n,lang:i}:n,pause:r});return{data:o,error:s,fetching:c,retry:()=>l({requestPolicy:`network-only`})}}function Zt({answer:e,skeleton:t,children:n}){return e.error?(0,Z.jsx)(Yt,{error:e.error,retry:e.retry}):e.data?(0,Z.jsx)(`div`,{className:`answer`,"aria-busy":e.fetching,children:n(e.data)}):t??(0,Z.jsx)(Gt,{})}var Q=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Qt=new Q(`
    fragment ProvenanceFacts on Provenance {
  fact
  status
  locator
  asPrinted
  note(lang: $lang)
  source {
    code
    title
  }
}
    `,{fragmentName:`ProvenanceFacts`}),$t={"\n  query HeaderSearch($text: String!, $lang: Language!) {\n    search(text: $text, first: 8) {\n      totalCount\n      nodes {\n        matched\n        record {\n          __typename\n          ... on Hospital { code name(lang: $lang) english: name(lang: EN) romanizedName region { name(lang: $lang) } }\n          ... on Group { code name(lang: $lang) english: name(lang: EN) romanizedName region { name(lang: $lang) } }\n          ... on Region { code name(lang: $lang) english: name(lang: EN) romanizedName }\n          ... on Disease { code name(lang: $lang) english: name(lang: EN) romanizedName }\n          ... on Modality { code name(lang: $lang) english: name(lang: EN) romanizedName }\n          ... on Department { code name(lang: $lang) english: name(lang: EN) romanizedName hospital { name(lang: $lang) } }\n          ... on Technique { code name(lang: $lang) english: name(lang: EN) department { code name(lang: $lang) } }\n          ... on Expert { code expertName: name department { code name(lang: $lang) } }\n        }\n      }\n    }\n  }\n":new Q(`
    query HeaderSearch($text: String!, $lang: Language!) {
  search(text: $text, first: 8) {
    totalCount
    nodes {
      matched
      record {
        __typename
        ... on Hospital {
          code
          name(lang: $lang)
          english: name(lang: EN)
          romanizedName
          region {
            name(lang: $lang)
          }
        }
        ... on Group {
          code
          name(lang: $lang)
          english: name(lang: EN)
          romanizedName
          region {
            name(lang: $lang)
          }
        }
        ... on Region {
          code
          name(lang: $lang)
          english: name(lang: EN)
          romanizedName
        }
        ... on Disease {
          code
          name(lang: $lang)
          english: name(lang: EN)
          romanizedName
        }
        ... on Modality {
          code
          name(lang: $lang)
          english: name(lang: EN)
          romanizedName
        }
        ... on Department {
          code
          name(lang: $lang)
          english: name(lang: EN)
          romanizedName
          hospital {
            name(lang: $lang)
          }
        }
        ... on Technique {
          code
          name(lang: $lang)
          english: name(lang: EN)
          department {
            code
            name(lang: $lang)
          }
        }
        ... on Expert {
          code
          expertName: name
          department {
            code
            name(lang: $lang)
          }
        }
      }
    }
  }
}
    `),"\n  query CoveragePage($modalities: [String!]!, $regions: [String!], $lang: Language!) {\n    coverage(level: REGION, modalities: $modalities, regions: $regions) {\n      cells { region { code name(lang: $lang) } modality { code name(lang: $lang) } status }\n    }\n  }\n":new Q(`
    query CoveragePage($modalities: [String!]!, $regions: [String!], $lang: Language!) {
  coverage(level: REGION, modalities: $modalities, regions: $regions) {
    cells {
      region {
        code
        name(lang: $lang)
      }
      modality {
        code
        name(lang: $lang)
      }
      status
    }
  }
}
    `),"\n  query DataPage {\n    registry {\n      edition version loadedAt\n      counts { regions groups hospitals memberships capabilities diseases modalities departments findings }\n      sources { code title publisher edition }\n    }\n  }\n":new Q(`
    query DataPage {
  registry {
    edition
    version
    loadedAt
    counts {
      regions
      groups
      hospitals
      memberships
      capabilities
      diseases
      modalities
      departments
      findings
    }
    sources {
      code
      title
      publisher
      edition
    }
  }
}
    `),"\n  query DepartmentPage($code: String!, $lang: Language!) {\n    department(code: $code) { code name(lang: $lang) romanizedName hospital { code name(lang: $lang) } provenance { ...ProvenanceFacts } }\n  }\n":new Q(`
    query DepartmentPage($code: String!, $lang: Language!) {
  department(code: $code) {
    code
    name(lang: $lang)
    romanizedName
    hospital {
      code
      name(lang: $lang)
    }
    provenance {
      ...ProvenanceFacts
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  fact
  status
  locator
  asPrinted
  note(lang: $lang)
  source {
    code
    title
  }
}`),"\n  query DiseasePage($code: String!, $lang: Language!) {\n    disease(code: $code) { code name(lang: $lang) romanizedName groups(first: 100) { nodes { code name(lang: $lang) } } }\n  }\n":new Q(`
    query DiseasePage($code: String!, $lang: Language!) {
  disease(code: $code) {
    code
    name(lang: $lang)
    romanizedName
    groups(first: 100) {
      nodes {
        code
        name(lang: $lang)
      }
    }
  }
}
    `),"\n  query GapsPage($modalities: [String!]!, $lang: Language!) {\n    gaps(level: REGION, modalities: $modalities, orderBy: [{children: DESC}], first: 100) {\n      totalCount\n      nodes { region { code name(lang: $lang) } modality { code name(lang: $lang) } children { count } }\n    }\n  }\n":new Q(`
    query GapsPage($modalities: [String!]!, $lang: Language!) {
  gaps(
    level: REGION
    modalities: $modalities
    orderBy: [{children: DESC}]
    first: 100
  ) {
    totalCount
    nodes {
      region {
        code
        name(lang: $lang)
      }
      modality {
        code
        name(lang: $lang)
      }
      children {
        count
      }
    }
  }
}
    `),"\n  query GroupPage($code: String!, $lang: Language!) {\n    group(code: $code) { code name(lang: $lang) romanizedName region { code name(lang: $lang) } hospitals { code name(lang: $lang) } provenance { ...ProvenanceFacts } }\n  }\n":new Q(`
    query GroupPage($code: String!, $lang: Language!) {
  group(code: $code) {
    code
    name(lang: $lang)
    romanizedName
    region {
      code
      name(lang: $lang)
    }
    hospitals {
      code
      name(lang: $lang)
    }
    provenance {
      ...ProvenanceFacts
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  fact
  status
  locator
  asPrinted
  note(lang: $lang)
  source {
    code
    title
  }
}`),"\n  query GroupsPage($lang: Language!) {\n    groups(first: 100) { totalCount nodes { code name(lang: $lang) hospitalCount region { code name(lang: $lang) } } }\n  }\n":new Q(`
    query GroupsPage($lang: Language!) {
  groups(first: 100) {
    totalCount
    nodes {
      code
      name(lang: $lang)
      hospitalCount
      region {
        code
        name(lang: $lang)
      }
    }
  }
}
    `),"\n  query HospitalPage($code: String!, $lang: Language!) {\n    hospital(code: $code) { code name(lang: $lang) romanizedName region { code name(lang: $lang) } groups { code name(lang: $lang) } provenance { ...ProvenanceFacts } }\n  }\n":new Q(`
    query HospitalPage($code: String!, $lang: Language!) {
  hospital(code: $code) {
    code
    name(lang: $lang)
    romanizedName
    region {
      code
      name(lang: $lang)
    }
    groups {
      code
      name(lang: $lang)
    }
    provenance {
      ...ProvenanceFacts
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  fact
  status
  locator
  asPrinted
  note(lang: $lang)
  source {
    code
    title
  }
}`),"\n  query HospitalsPage($lang: Language!) {\n    hospitals(first: 100) { totalCount nodes { code name(lang: $lang) groupCount region { code name(lang: $lang) } } }\n  }\n":new Q(`
    query HospitalsPage($lang: Language!) {
  hospitals(first: 100) {
    totalCount
    nodes {
      code
      name(lang: $lang)
      groupCount
      region {
        code
        name(lang: $lang)
      }
    }
  }
}
    `),"\n  query ImprovementsPage($modalities: [String!]!, $lang: Language!) {\n    improvements(level: REGION, modalities: $modalities, first: 10) {\n      group { code name(lang: $lang) }\n      hospital { code name(lang: $lang) }\n      modality { code name(lang: $lang) }\n      closed { region { code } }\n      children { count }\n      gapCount\n    }\n  }\n":new Q(`
    query ImprovementsPage($modalities: [String!]!, $lang: Language!) {
  improvements(level: REGION, modalities: $modalities, first: 10) {
    group {
      code
      name(lang: $lang)
    }
    hospital {
      code
      name(lang: $lang)
    }
    modality {
      code
      name(lang: $lang)
    }
    closed {
      region {
        code
      }
    }
    children {
      count
    }
    gapCount
  }
}
    `),"\n  query ModalityPage($code: String!, $lang: Language!) {\n    modality(code: $code) { code name(lang: $lang) romanizedName groups(first: 100) { nodes { code name(lang: $lang) } } }\n  }\n":new Q(`
    query ModalityPage($code: String!, $lang: Language!) {
  modality(code: $code) {
    code
    name(lang: $lang)
    romanizedName
    groups(first: 100) {
      nodes {
        code
        name(lang: $lang)
      }
    }
  }
}
    `),"\n  query NetworkPage($lang: Language!) {\n    groupNetwork { nodes { group { code name(lang: $lang) } degree component } }\n  }\n":new Q(`
    query NetworkPage($lang: Language!) {
  groupNetwork {
    nodes {
      group {
        code
        name(lang: $lang)
      }
      degree
      component
    }
  }
}
    `),"\n  query Overview($lang: Language!) {\n    registry { counts { regions groups hospitals } }\n    regions { code name(lang: $lang) groupCount hospitalCount }\n  }\n":new Q(`
    query Overview($lang: Language!) {
  registry {
    counts {
      regions
      groups
      hospitals
    }
  }
  regions {
    code
    name(lang: $lang)
    groupCount
    hospitalCount
  }
}
    `),"\n  query RegionPage($code: String!, $lang: Language!) {\n    region(code: $code) { code name(lang: $lang) romanizedName groupCount hospitalCount groups(first: 100) { nodes { code name(lang: $lang) } } }\n  }\n":new Q(`
    query RegionPage($code: String!, $lang: Language!) {
  region(code: $code) {
    code
    name(lang: $lang)
    romanizedName
    groupCount
    hospitalCount
    groups(first: 100) {
      nodes {
        code
        name(lang: $lang)
      }
    }
  }
}
    `),"\n  query SinglePointsPage($modalities: [String!]!, $lang: Language!) {\n    singlePointsOfFailure(level: REGION, modalities: $modalities, orderBy: [{cellCount: DESC}], first: 100) {\n      totalCount\n      nodes { hospital { code name(lang: $lang) region { code name(lang: $lang) } } cellCount children { count } }\n    }\n  }\n":new Q(`
    query SinglePointsPage($modalities: [String!]!, $lang: Language!) {
  singlePointsOfFailure(
    level: REGION
    modalities: $modalities
    orderBy: [{cellCount: DESC}]
    first: 100
  ) {
    totalCount
    nodes {
      hospital {
        code
        name(lang: $lang)
        region {
          code
          name(lang: $lang)
        }
      }
      cellCount
      children {
        count
      }
    }
  }
}
    `),"\n  query WhatIfPage($code: String!, $modalities: [String!]!, $lang: Language!) {\n    hospital(code: $code) { code name(lang: $lang) }\n    whatIf(changes: [{closeHospital: $code}], level: REGION, modalities: $modalities) {\n      before { redundant single absent unknown }\n      after { redundant single absent unknown }\n    }\n  }\n":new Q(`
    query WhatIfPage($code: String!, $modalities: [String!]!, $lang: Language!) {
  hospital(code: $code) {
    code
    name(lang: $lang)
  }
  whatIf(
    changes: [{closeHospital: $code}]
    level: REGION
    modalities: $modalities
  ) {
    before {
      redundant
      single
      absent
      unknown
    }
    after {
      redundant
      single
      absent
      unknown
    }
  }
}
    `),"\n  query Vocabulary($lang: Language!) {\n    diseases(where: {listed: true}) { code name(lang: $lang) }\n    modalities { code name(lang: $lang) kind broader { code } }\n    regions { code name(lang: $lang) groupCount }\n  }\n":new Q(`
    query Vocabulary($lang: Language!) {
  diseases(where: {listed: true}) {
    code
    name(lang: $lang)
  }
  modalities {
    code
    name(lang: $lang)
    kind
    broader {
      code
    }
  }
  regions {
    code
    name(lang: $lang)
    groupCount
  }
}
    `),"\n  fragment ProvenanceFacts on Provenance { fact status locator asPrinted note(lang: $lang) source { code title } }\n":Qt,"\n  query Edition { registry { edition version sources { code title edition } } }\n":new Q(`
    query Edition {
  registry {
    edition
    version
    sources {
      code
      title
      edition
    }
  }
}
    `)};function en(e){return $t[e]??{}}var tn=en(`
  query Edition { registry { edition version sources { code title edition } } }
`);function nn(){let{data:e}=Xt(tn,{});if(!e)return;let{edition:t,version:n,sources:r}=e.registry;return{edition:t,version:n,source:r.find(e=>e.edition===t)?.title??``}}function rn(){let{t:e}=f(),t=nn();return(0,Z.jsxs)(`footer`,{className:`footer`,children:[t&&(0,Z.jsxs)(`dl`,{children:[(0,Z.jsxs)(`div`,{children:[(0,Z.jsx)(`dt`,{children:e(`footer.edition`)}),(0,Z.jsx)(`dd`,{children:t.edition})]}),(0,Z.jsxs)(`div`,{children:[(0,Z.jsx)(`dt`,{children:e(`footer.source`)}),(0,Z.jsx)(`dd`,{children:t.source})]})]}),(0,Z.jsxs)(`nav`,{"aria-label":e(`nav.data`),children:[(0,Z.jsx)(p,{to:`/data`,children:e(`nav.data`)}),(0,Z.jsx)(`a`,{href:`/playground`,children:e(`nav.playground`)}),(0,Z.jsx)(`a`,{href:`/schema.graphqls`,children:e(`footer.code`)})]})]})}var an={Hospital:`hospitals`,Group:`groups`,Region:`regions`,Disease:`diseases`,Modality:`modalities`,Department:`departments`},on=(e,t)=>`/${an[e]}/${encodeURIComponent(t)}`;function $({kind:e,record:t,children:n}){return(0,Z.jsx)(p,{className:`record`,to:on(e,t.code),children:n??t.name??t.code})}var sn=({hospital:e,children:t})=>(0,Z.jsx)($,{kind:`Hospital`,record:e,children:t}),cn=({group:e,children:t})=>(0,Z.jsx)($,{kind:`Group`,record:e,children:t}),ln=({region:e,children:t})=>(0,Z.jsx)($,{kind:`Region`,record:e,children:t}),un=({modality:e,children:t})=>(0,Z.jsx)($,{kind:`Modality`,record:e,children:t});function dn({kind:e,records:t}){return(0,Z.jsx)(`ul`,{className:`record-list`,children:t.map(t=>(0,Z.jsx)(`li`,{children:(0,Z.jsx)($,{kind:e,record:t})},t.code))})}var fn=en(`
  query HeaderSearch($text: String!, $lang: Language!) {
    search(text: $text, first: 8) {
      totalCount
      nodes {
        matched
        record {
          __typename
          ... on Hospital { code name(lang: $lang) english: name(lang: EN) romanizedName region { name(lang: $lang) } }
          ... on Group { code name(lang: $lang) english: name(lang: EN) romanizedName region { name(lang: $lang) } }
          ... on Region { code name(lang: $lang) english: name(lang: EN) romanizedName }
          ... on Disease { code name(lang: $lang) english: name(lang: EN) romanizedName }
          ... on Modality { code name(lang: $lang) english: name(lang: EN) romanizedName }
          ... on Department { code name(lang: $lang) english: name(lang: EN) romanizedName hospital { name(lang: $lang) } }
          ... on Technique { code name(lang: $lang) english: name(lang: EN) department { code name(lang: $lang) } }
          ... on Expert { code expertName: name department { code name(lang: $lang) } }
        }
      }
    }
  }
`);function pn({matched:e,record:t}){let n=t.__typename===`Expert`?t.expertName:t.name,r=t.__typename===`Hospital`||t.__typename===`Group`?t.region.name:t.__typename===`Department`?t.hospital.name:t.__typename===`Technique`||t.__typename===`Expert`?t.department.name:void 0,i=`romanizedName`in t?t.romanizedName:void 0,a=e===`PINYIN`?i:e===`INITIALS`?i?.split(` `).map(e=>e[0]).join(``):e===`ENGLISH`&&`english`in t?t.english:void 0,o=t.__typename===`Technique`||t.__typename===`Expert`?on(`Department`,t.department.code):on(t.__typename,t.code);return{name:n,place:r,found:a===n?void 0:a,to:o}}function mn(e,t){let[n,r]=(0,_.useState)(e);return(0,_.useEffect)(()=>{let n=setTimeout(()=>r(e),t);return()=>clearTimeout(n)},[e,t]),n}function hn(){let{t:e}=f(),t=d(),n=(0,_.useId)(),r=(0,_.useRef)(null),[i,a]=(0,_.useState)(``),[o,s]=(0,_.useState)(!1),[c,l]=(0,_.useState)(-1),u=mn(i.trim(),120),{data:p,error:m}=Xt(fn,{text:u},u===``),h=u&&p?p.search.nodes:[],g=o&&i.trim()!==``&&(p!==void 0||m!==void 0)&&u!==``;(0,_.useEffect)(()=>{function e(e){let t=e.target;e.key!==`/`||e.ctrlKey||e.metaKey||e.altKey||t.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName)||(e.preventDefault(),r.current?.focus(),r.current?.select())}return document.addEventListener(`keydown`,e),()=>document.removeEventListener(`keydown`,e)},[]);function ee(e){e&&(s(!1),a(``),r.current?.blur(),t(pn(e).to))}function te(e){if(e.nativeEvent.isComposing)return;let t=h.length-1;switch(e.key){case`ArrowDown`:s(!0),l(c>=t?0:c+1);break;case`ArrowUp`:s(!0),l(c<=0?t:c-1);break;case`Enter`:u===i.trim()&&ee(h[Math.max(c,0)]);break;case`Escape`:g?s(!1):a(``);break;default:return}e.preventDefault()}let ne=e=>`${n}-option-${e}`;return(0,Z.jsxs)(`search`,{className:`search`,children:[(0,Z.jsx)(`input`,{ref:r,role:`combobox`,type:`text`,autoComplete:`off`,spellCheck:!1,"aria-label":e(`search.label`),"aria-describedby":`${n}-hint`,"aria-autocomplete":`list`,"aria-expanded":g&&h.length>0,"aria-controls":`${n}-list`,"aria-activedescendant":g&&h[c]?ne(c):void 0,"aria-keyshortcuts":`/`,placeholder:e(`search.placeholder`),value:i,onChange:e=>{a(e.target.value),s(!0),l(-1)},onFocus:()=>s(!0),onBlur:()=>s(!1),onKeyDown:te}),(0,Z.jsx)(`kbd`,{"aria-hidden":`true`,children:`/`}),(0,Z.jsx)(`span`,{id:`${n}-hint`,hidden:!0,children:e(`search.hint`)}),(0,Z.jsxs)(`div`,{className:`search-list`,hidden:!g,onMouseDown:e=>e.preventDefault(),children:[(0,Z.jsx)(`ul`,{id:`${n}-list`,role:`listbox`,"aria-label":e(`search.label`),children:h.map((t,n)=>{let{name:r,place:i,found:a}=pn(t);return(0,Z.jsxs)(`li`,{id:ne(n),role:`option`,"aria-selected":n===c,onClick:()=>ee(t),onMouseMove:()=>l(n),children:[(0,Z.jsx)(`span`,{className:`search-name`,children:r}),(0,Z.jsxs)(`span`,{className:`search-place`,children:[e(`kind.${t.record.__typename}`),i&&` · ${i}`]}),a&&(0,Z.jsxs)(`span`,{className:`search-found`,children:[e(`search.matched.${t.matched}`),`: `,a]})]},n)})}),m&&(0,Z.jsx)(`p`,{className:`search-note`,children:m.networkError?e(`state.offline`):m.graphQLErrors[0]?.message}),!m&&p&&h.length===0&&(0,Z.jsx)(`p`,{className:`search-note`,children:e(`search.none`,{text:u})}),p&&p.search.totalCount>h.length&&h.length>0&&(0,Z.jsx)(`p`,{className:`search-note`,children:e(`search.more`,{count:p.search.totalCount-h.length})})]}),(0,Z.jsx)(`span`,{className:`visually-hidden`,role:`status`,children:g&&p?e(`search.found`,{count:p.search.totalCount}):``})]})}var gn=[[`/coverage`,`coverage`],[`/gaps`,`gaps`],[`/single-points`,`singlePoints`],[`/improvements`,`improvements`],[`/what-if`,`whatIf`],[`/network`,`network`],[`/hospitals`,`hospitals`],[`/groups`,`groups`],[`/data`,`data`]];function _n({children:e=(0,Z.jsx)(u,{})}){let{t}=f(),{state:n}=te(),i=(0,_.useRef)(null),{pathname:a}=c(),o=(0,_.useRef)(a);return(0,_.useEffect)(()=>{o.current!==a&&(o.current=a,i.current?.focus({preventScroll:!0}))},[a]),(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(`a`,{className:`skip`,href:`#main`,children:t(`skip`)}),(0,Z.jsxs)(`header`,{className:`header`,children:[(0,Z.jsxs)(`div`,{className:`header-bar`,children:[(0,Z.jsx)(p,{className:`brand`,to:`/`,children:t(`name`)}),(0,Z.jsx)(hn,{}),(0,Z.jsx)(r,{})]}),(0,Z.jsxs)(`nav`,{className:`nav`,"aria-label":t(`nav.label`),children:[(0,Z.jsx)(h,{to:`/`,end:!0,children:t(`nav.overview`)}),gn.map(([e,n])=>(0,Z.jsx)(h,{to:e,children:t(`nav.${n}`)},e)),(0,Z.jsx)(`a`,{href:`/playground`,children:t(`nav.playground`)})]})]}),(0,Z.jsx)(`main`,{id:`main`,ref:i,tabIndex:-1,"aria-busy":n===`loading`,children:e}),(0,Z.jsx)(rn,{}),(0,Z.jsx)(m,{})]})}var vn=[{path:`/`,lazy:()=>a(()=>import(`./Overview-5H9C2Nv4.js`),__vite__mapDeps([0,1,2]))},{path:`/coverage`,lazy:()=>a(()=>import(`./Coverage-CUDH8hLU.js`),__vite__mapDeps([3,1,2,4,5,6,7,8]))},{path:`/gaps`,lazy:()=>a(()=>import(`./Gaps-s-TFtbNx.js`),__vite__mapDeps([9,1,2,7,4,6,8]))},{path:`/single-points`,lazy:()=>a(()=>import(`./SinglePoints-CsnyopTj.js`),__vite__mapDeps([10,1,2,7,4,6,8]))},{path:`/improvements`,lazy:()=>a(()=>import(`./Improvements-DUsGA2z6.js`),__vite__mapDeps([11,1,2,7,4,6,8]))},{path:`/what-if`,lazy:()=>a(()=>import(`./WhatIf-CFWywatv.js`),__vite__mapDeps([12,1,2,7,5,6,8]))},{path:`/network`,lazy:()=>a(()=>import(`./Network-DR_AmDrY.js`),__vite__mapDeps([13,1,2,7,6]))},{path:`/data`,lazy:()=>a(()=>import(`./Data-DUBC07a0.js`),__vite__mapDeps([14,1,2,7]))},{path:`/hospitals`,lazy:()=>a(()=>import(`./Hospitals-DApI_IxW.js`),__vite__mapDeps([15,1,2,7,6]))},{path:`/hospitals/:code`,lazy:()=>a(()=>import(`./Hospital-BKAtmbuc.js`),__vite__mapDeps([16,1,2,17]))},{path:`/groups`,lazy:()=>a(()=>import(`./Groups-dVvMLlP3.js`),__vite__mapDeps([18,1,2,7,6]))},{path:`/groups/:code`,lazy:()=>a(()=>import(`./Group-Dmx6oyXD.js`),__vite__mapDeps([19,1,2,17]))},{path:`/regions/:code`,lazy:()=>a(()=>import(`./Region-ZDqLHH6j.js`),__vite__mapDeps([20,1,2]))},{path:`/diseases/:code`,lazy:()=>a(()=>import(`./Disease-OQGNAL8s.js`),__vite__mapDeps([21,1,2]))},{path:`/modalities/:code`,lazy:()=>a(()=>import(`./Modality-CXiqwT6J.js`),__vite__mapDeps([22,1,2]))},{path:`/departments/:code`,lazy:()=>a(()=>import(`./Department-C_vqvVG1.js`),__vite__mapDeps([23,1,2,17]))},{path:`*`,lazy:()=>a(()=>import(`./Missing-vKftjyAm.js`),__vite__mapDeps([24,1,2]))}];n();var yn=g([{Component:_n,HydrateFallback:()=>(0,Z.jsx)(_n,{children:(0,Z.jsx)(Gt,{})}),ErrorBoundary:Wt,children:[{ErrorBoundary:Wt,children:vn}]}]);(0,ne.createRoot)(document.getElementById(`root`)).render((0,Z.jsx)(_.StrictMode,{children:(0,Z.jsx)(kt,{value:Vt,children:(0,Z.jsx)(s,{router:yn})})}));export{ln as a,Xt as c,Ht as d,dn as i,Kt as l,sn as n,en as o,un as r,Zt as s,cn as t,qt as u};