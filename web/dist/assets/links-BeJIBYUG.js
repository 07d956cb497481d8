import{a as e}from"./rolldown-runtime-BWaJ3C7D.js";import{S as t,i as n,o as r,t as i,y as a}from"./jsx-runtime-Cu_m4eJb.js";import{n as o}from"./Page-rZDaSoA3.js";var s={NAME:`Name`,DOCUMENT:`Document`,OPERATION_DEFINITION:`OperationDefinition`,VARIABLE_DEFINITION:`VariableDefinition`,SELECTION_SET:`SelectionSet`,FIELD:`Field`,ARGUMENT:`Argument`,FRAGMENT_SPREAD:`FragmentSpread`,INLINE_FRAGMENT:`InlineFragment`,FRAGMENT_DEFINITION:`FragmentDefinition`,VARIABLE:`Variable`,INT:`IntValue`,FLOAT:`FloatValue`,STRING:`StringValue`,BOOLEAN:`BooleanValue`,NULL:`NullValue`,ENUM:`EnumValue`,LIST:`ListValue`,OBJECT:`ObjectValue`,OBJECT_FIELD:`ObjectField`,DIRECTIVE:`Directive`,NAMED_TYPE:`NamedType`,LIST_TYPE:`ListType`,NON_NULL_TYPE:`NonNullType`},c=class extends Error{constructor(e,t,n,r,i,a,o){super(e),this.name=`GraphQLError`,this.message=e,i&&(this.path=i),t&&(this.nodes=Array.isArray(t)?t:[t]),n&&(this.source=n),r&&(this.positions=r),a&&(this.originalError=a);var s=o;if(!s&&a){var c=a.extensions;c&&typeof c==`object`&&(s=c)}this.extensions=s||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return`GraphQLError`}},l,u;function d(e){return new c(`Syntax Error: Unexpected token at ${u} in ${e}`)}function f(e){if(e.lastIndex=u,e.test(l))return l.slice(u,u=e.lastIndex)}var p=/ +(?=[^\s])/y;function ee(e){for(var t=e.split(`
`),n=``,r=0,i=0,a=t.length-1,o=0;o<t.length;o++)p.lastIndex=0,p.test(t[o])&&(o&&(!r||p.lastIndex<r)&&(r=p.lastIndex),i||=o,a=o);for(var s=i;s<=a;s++)s!==i&&(n+=`
`),n+=t[s].slice(r).replace(/\\"""/g,`"""`);return n}function m(){for(var e=0|l.charCodeAt(u++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|l.charCodeAt(u++))if(e===35)for(;(e=0|l.charCodeAt(u++))&&e!==10&&e!==13;);u--}function h(){for(var e=u,t=0|l.charCodeAt(u++);t>=48&&t<=57||t>=65&&t<=90||t===95||t>=97&&t<=122;t=0|l.charCodeAt(u++));if(e===u-1)throw d(`Name`);var n=l.slice(e,--u);return m(),n}function g(){return{kind:`Name`,value:h()}}var te=/(?:"""|(?:[\s\S]*?[^\\])""")/y,ne=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function _(e){var t;switch(l.charCodeAt(u)){case 91:u++,m();for(var n=[];l.charCodeAt(u)!==93;)n.push(_(e));return u++,m(),{kind:`ListValue`,values:n};case 123:u++,m();for(var r=[];l.charCodeAt(u)!==125;){var i=g();if(l.charCodeAt(u++)!==58)throw d(`ObjectField`);m(),r.push({kind:`ObjectField`,name:i,value:_(e)})}return u++,m(),{kind:`ObjectValue`,fields:r};case 36:if(e)throw d(`Variable`);return u++,{kind:`Variable`,name:g()};case 34:if(l.charCodeAt(u+1)===34&&l.charCodeAt(u+2)===34){if(u+=3,(t=f(te))==null)throw d(`StringValue`);return m(),{kind:`StringValue`,value:ee(t.slice(0,-3)),block:!0}}var a=u,o;u++;var s=!1;for(o=0|l.charCodeAt(u++);o===92&&(u++,s=!0)||o!==10&&o!==13&&o!==34&&o;o=0|l.charCodeAt(u++));if(o!==34)throw d(`StringValue`);return t=l.slice(a,u),m(),{kind:`StringValue`,value:s?JSON.parse(t):t.slice(1,-1),block:!1};case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var c=u++,p;(p=0|l.charCodeAt(u++))>=48&&p<=57;);var v=l.slice(c,--u);if((p=l.charCodeAt(u))===46||p===69||p===101){if((t=f(ne))==null)throw d(`FloatValue`);return m(),{kind:`FloatValue`,value:v+t}}return m(),{kind:`IntValue`,value:v};case 110:if(l.charCodeAt(u+1)===117&&l.charCodeAt(u+2)===108&&l.charCodeAt(u+3)===108)return u+=4,m(),{kind:`NullValue`};break;case 116:if(l.charCodeAt(u+1)===114&&l.charCodeAt(u+2)===117&&l.charCodeAt(u+3)===101)return u+=4,m(),{kind:`BooleanValue`,value:!0};break;case 102:if(l.charCodeAt(u+1)===97&&l.charCodeAt(u+2)===108&&l.charCodeAt(u+3)===115&&l.charCodeAt(u+4)===101)return u+=5,m(),{kind:`BooleanValue`,value:!1}}return{kind:`EnumValue`,value:h()}}function v(e){if(l.charCodeAt(u)===40){var t=[];u++,m();do{var n=g();if(l.charCodeAt(u++)!==58)throw d(`Argument`);m(),t.push({kind:`Argument`,name:n,value:_(e)})}while(l.charCodeAt(u)!==41);return u++,m(),t}}function y(e){if(l.charCodeAt(u)===64){var t=[];do u++,t.push({kind:`Directive`,name:g(),arguments:v(e)});while(l.charCodeAt(u)===64);return t}}function re(){for(var e=0;l.charCodeAt(u)===91;)e++,u++,m();var t={kind:`NamedType`,name:g()};do if(l.charCodeAt(u)===33&&(u++,m(),t={kind:`NonNullType`,type:t}),e){if(l.charCodeAt(u++)!==93)throw d(`NamedType`);m(),t={kind:`ListType`,type:t}}while(e--);return t}function b(){if(l.charCodeAt(u++)!==123)throw d(`SelectionSet`);return m(),x()}function x(){var e=[];do if(l.charCodeAt(u)===46){if(l.charCodeAt(++u)!==46||l.charCodeAt(++u)!==46)throw d(`SelectionSet`);switch(u++,m(),l.charCodeAt(u)){case 64:e.push({kind:`InlineFragment`,typeCondition:void 0,directives:y(!1),selectionSet:b()});break;case 111:l.charCodeAt(u+1)===110?(u+=2,m(),e.push({kind:`InlineFragment`,typeCondition:{kind:`NamedType`,name:g()},directives:y(!1),selectionSet:b()})):e.push({kind:`FragmentSpread`,name:g(),directives:y(!1)});break;case 123:u++,m(),e.push({kind:`InlineFragment`,typeCondition:void 0,directives:void 0,selectionSet:x()});break;default:e.push({kind:`FragmentSpread`,name:g(),directives:y(!1)})}}else{var t=g(),n=void 0;l.charCodeAt(u)===58&&(u++,m(),n=t,t=g());var r=v(!1),i=y(!1),a=void 0;l.charCodeAt(u)===123&&(u++,m(),a=x()),e.push({kind:`Field`,alias:n,name:t,arguments:r,directives:i,selectionSet:a})}while(l.charCodeAt(u)!==125);return u++,m(),{kind:`SelectionSet`,selections:e}}function ie(){if(m(),l.charCodeAt(u)===40){var e=[];u++,m();do{var t=void 0;if(l.charCodeAt(u)===34&&(t=_(!0)),l.charCodeAt(u++)!==36)throw d(`Variable`);var n=g();if(l.charCodeAt(u++)!==58)throw d(`VariableDefinition`);m();var r=re(),i=void 0;l.charCodeAt(u)===61&&(u++,m(),i=_(!0)),m();var a={kind:`VariableDefinition`,variable:{kind:`Variable`,name:n},type:r,defaultValue:i,directives:y(!0)};t&&(a.description=t),e.push(a)}while(l.charCodeAt(u)!==41);return u++,m(),e}}function ae(e){var t=g();if(l.charCodeAt(u++)!==111||l.charCodeAt(u++)!==110)throw d(`FragmentDefinition`);m();var n={kind:`FragmentDefinition`,name:t,typeCondition:{kind:`NamedType`,name:g()},directives:y(!1),selectionSet:b()};return e&&(n.description=e),n}function oe(){var e=[];do{var t=void 0;if(l.charCodeAt(u)===34&&(t=_(!0)),l.charCodeAt(u)===123){if(t)throw d(`Document`);u++,m(),e.push({kind:`OperationDefinition`,operation:`query`,name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:x()})}else{var n=h();switch(n){case`fragment`:e.push(ae(t));break;case`query`:case`mutation`:case`subscription`:var r,i=void 0;(r=l.charCodeAt(u))!==40&&r!==64&&r!==123&&(i=g());var a={kind:`OperationDefinition`,operation:n,name:i,variableDefinitions:ie(),directives:y(!1),selectionSet:b()};t&&(a.description=t),e.push(a);break;default:throw d(`Document`)}}}while(u<l.length);return e}function se(e,t){return l=e.body?e.body:e,u=0,m(),t&&t.noLocation?{kind:`Document`,definitions:oe()}:{kind:`Document`,definitions:oe(),loc:{start:0,end:l.length,startToken:void 0,endToken:void 0,source:{body:l,name:`graphql.web`,locationOffset:{line:1,column:1}}}}}function S(e,t,n){for(var r=``,i=0;i<e.length;i++)i&&(r+=t),r+=n(e[i]);return r}function ce(e){return JSON.stringify(e)}function le(e){return`"""
`+e.replace(/"""/g,`\\"""`)+`
"""`}var C=`
`,w={OperationDefinition(e){var t=``;e.description&&(t+=w.StringValue(e.description)+`
`),t+=e.operation,e.name&&(t+=` `+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(t+=` `),t+=`(`+S(e.variableDefinitions,`, `,w.VariableDefinition)+`)`),e.directives&&e.directives.length&&(t+=` `+S(e.directives,` `,w.Directive));var n=w.SelectionSet(e.selectionSet);return t===`query`?n:t+` `+n},VariableDefinition(e){var t=``;return e.description&&(t+=w.StringValue(e.description)+` `),t+=w.Variable(e.variable)+`: `+T(e.type),e.defaultValue&&(t+=` = `+T(e.defaultValue)),e.directives&&e.directives.length&&(t+=` `+S(e.directives,` `,w.Directive)),t},Field(e){var t=e.alias?e.alias.value+`: `+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var n=S(e.arguments,`, `,w.Argument);t.length+n.length+2>80?t+=`(`+(C+=`  `)+S(e.arguments,C,w.Argument)+(C=C.slice(0,-2))+`)`:t+=`(`+n+`)`}return e.directives&&e.directives.length&&(t+=` `+S(e.directives,` `,w.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(t+=` `+w.SelectionSet(e.selectionSet)),t},StringValue(e){return e.block?le(e.value).replace(/\n/g,C):ce(e.value)},BooleanValue:e=>``+e.value,NullValue:e=>`null`,IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>`$`+e.name.value,ListValue:e=>`[`+S(e.values,`, `,T)+`]`,ObjectValue:e=>`{`+S(e.fields,`, `,w.ObjectField)+`}`,ObjectField:e=>e.name.value+`: `+T(e.value),Document(e){return!e.definitions||!e.definitions.length?``:S(e.definitions,`

`,T)},SelectionSet:e=>`{`+(C+=`  `)+S(e.selections,C,T)+(C=C.slice(0,-2))+`}`,Argument:e=>e.name.value+`: `+T(e.value),FragmentSpread(e){var t=`...`+e.name.value;return e.directives&&e.directives.length&&(t+=` `+S(e.directives,` `,w.Directive)),t},InlineFragment(e){var t=`...`;return e.typeCondition&&(t+=` on `+e.typeCondition.name.value),e.directives&&e.directives.length&&(t+=` `+S(e.directives,` `,w.Directive)),t+=` `+w.SelectionSet(e.selectionSet)},FragmentDefinition(e){var t=``;return e.description&&(t+=w.StringValue(e.description)+`
`),t+=`fragment `+e.name.value,t+=` on `+e.typeCondition.name.value,e.directives&&e.directives.length&&(t+=` `+S(e.directives,` `,w.Directive)),t+` `+w.SelectionSet(e.selectionSet)},Directive(e){var t=`@`+e.name.value;return e.arguments&&e.arguments.length&&(t+=`(`+S(e.arguments,`, `,w.Argument)+`)`),t},NamedType:e=>e.name.value,ListType:e=>`[`+T(e.type)+`]`,NonNullType:e=>T(e.type)+`!`},T=e=>w[e.kind](e);function ue(e){return C=`
`,w[e.kind]?w[e.kind](e):``}var de=()=>{},E=de;function D(e){return{tag:0,0:e}}function O(e){return{tag:1,0:e}}var k=()=>typeof Symbol==`function`&&Symbol.asyncIterator||`@@asyncIterator`,fe=e=>e;function pe(e){return t=>n=>{var r=E;t((t=>{t===0?n(0):t.tag===0?(r=t[0],n(t)):e(t[0])?n(t):r(0)}))}}function me(e){return t=>n=>t((t=>{t===0||t.tag===0?n(t):n(O(e(t[0])))}))}function he(e){return t=>n=>{var r=[],i=E,a=!1,o=!1;t((t=>{o||(t===0?(o=!0,r.length||n(0)):t.tag===0?i=t[0]:(a=!1,(function(e){var t=E;e((e=>{if(e===0){if(r.length){var s=r.indexOf(t);s>-1&&(r=r.slice()).splice(s,1),r.length||(o?n(0):a||(a=!0,i(0)))}}else e.tag===0?(r.push(t=e[0]),t(0)):r.length&&(n(e),t(0))}))})(e(t[0])),a||(a=!0,i(0))))})),n(D((e=>{if(e===1){o||(o=!0,i(1));for(var t=0,n=r,s=r.length;t<s;t++)n[t](1);r.length=0}else{!o&&!a?(a=!0,i(0)):a=!1;for(var c=0,l=r,u=r.length;c<u;c++)l[c](0)}})))}}function ge(e){return he(fe)(e)}function _e(e){return ge(De(e))}function A(e){return t=>n=>{var r=!1;t((t=>{if(!r){if(t===0)r=!0,n(0),e();else if(t.tag===0){var i=t[0];n(D((t=>{t===1?(r=!0,i(1),e()):i(t)})))}else n(t)}}))}}function j(e){return t=>n=>{var r=!1;t((t=>{if(!r){if(t===0)r=!0,n(0);else if(t.tag===0){var i=t[0];n(D((e=>{e===1&&(r=!0),i(e)})))}else e(t[0]),n(t)}}))}}function ve(e){return t=>n=>t((t=>{t===0?n(0):t.tag===0?(n(t),e()):n(t)}))}function ye(e){var t=[],n=E,r=!1;return i=>{t.push(i),t.length===1&&e((e=>{if(e===0){for(var i=0,a=t,o=t.length;i<o;i++)a[i](0);t.length=0}else if(e.tag===0)n=e[0];else{r=!1;for(var s=0,c=t,l=t.length;s<l;s++)c[s](e)}})),i(D((e=>{if(e===1){var a=t.indexOf(i);a>-1&&(t=t.slice()).splice(a,1),t.length||n(1)}else r||(r=!0,n(0))})))}}function be(e){return t=>n=>{var r=E,i=E,a=!1,o=!1,s=!1,c=!1;t((t=>{c||(t===0?(c=!0,s||n(0)):t.tag===0?r=t[0]:(s&&(i(1),i=E),a?a=!1:(a=!0,r(0)),(function(e){s=!0,e((e=>{s&&(e===0?(s=!1,c?n(0):a||(a=!0,r(0))):e.tag===0?(o=!1,(i=e[0])(0)):(n(e),o?o=!1:i(0)))}))})(e(t[0]))))})),n(D((e=>{e===1?(c||(c=!0,r(1)),s&&(s=!1,i(1))):(!c&&!a&&(a=!0,r(0)),s&&!o&&(o=!0,i(0)))})))}}function xe(e){return t=>n=>{var r=E,i=!1,a=0;t((t=>{i||(t===0?(i=!0,n(0)):t.tag===0?e<=0?(i=!0,n(0),t[0](1)):r=t[0]:a++<e?(n(t),!i&&a>=e&&(i=!0,n(0),r(1))):n(t))})),n(D((t=>{t===1&&!i?(i=!0,r(1)):t===0&&!i&&a<e&&r(0)})))}}function Se(e){return t=>n=>{var r=E,i=E,a=!1;t((t=>{a||(t===0?(a=!0,i(1),n(0)):t.tag===0?(r=t[0],e((e=>{e===0||(e.tag===0?(i=e[0])(0):(a=!0,i(1),r(1),n(0)))}))):n(t))})),n(D((e=>{e===1&&!a?(a=!0,r(1),i(1)):a||r(0)})))}}function Ce(e,t){return n=>r=>{var i=E,a=!1;n((n=>{a||(n===0?(a=!0,r(0)):n.tag===0?(i=n[0],r(n)):e(n[0])?r(n):(a=!0,t&&r(n),r(0),i(1)))}))}}function we(e){return t=>e()(t)}function Te(e){return t=>{var n=e[k()]&&e[k()]()||e,r=!1,i=!1,a=!1,o;t(D((async e=>{if(e===1)r=!0,n.return&&n.return();else if(i)a=!0;else{for(a=i=!0;a&&!r;)if((o=await n.next()).done)r=!0,n.return&&await n.return(),t(0);else try{a=!1,t(O(o.value))}catch(e){if(n.throw)(r=!!(await n.throw(e)).done)&&t(0);else throw e}i=!1}})))}}function Ee(e){return e[k()]?Te(e):t=>{var n=e[Symbol.iterator](),r=!1,i=!1,a=!1,o;t(D((e=>{if(e===1)r=!0,n.return&&n.return();else if(i)a=!0;else{for(a=i=!0;a&&!r;)if((o=n.next()).done)r=!0,n.return&&n.return(),t(0);else try{a=!1,t(O(o.value))}catch(e){if(n.throw)(r=!!n.throw(e).done)&&t(0);else throw e}i=!1}})))}}var De=Ee;function Oe(e){return t=>{var n=!1;t(D((r=>{r===1?n=!0:n||(n=!0,t(O(e)),t(0))})))}}function ke(e){return t=>{var n=!1,r=e({next(e){n||t(O(e))},complete(){n||(n=!0,t(0))}});t(D((e=>{e===1&&!n&&(n=!0,r())})))}}function Ae(){var e,t;return{source:ye(ke((n=>(e=n.next,t=n.complete,de)))),next(t){e&&e(t)},complete(){t&&t()}}}function M(e){return t=>{var n=E,r=!1;return t((t=>{t===0?r=!0:t.tag===0?(n=t[0])(0):r||(e(t[0]),n(0))})),{unsubscribe(){r||(r=!0,n(1))}}}}function je(e){M((e=>{}))(e)}function Me(e){return new Promise((t=>{var n=E,r;e((e=>{e===0?Promise.resolve(r).then(t):e.tag===0?(n=e[0])(0):(r=e[0],n(0))}))}))}var Ne=e=>e&&typeof e.message==`string`&&(e.extensions||e.name===`GraphQLError`)?e:typeof e==`object`&&typeof e.message==`string`?new c(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new c(e),N=class extends Error{constructor(e){var t=(e.graphQLErrors||[]).map(Ne),n=((e,t)=>{var n=``;if(e)return`[Network] ${e.message}`;if(t)for(var r=0,i=t.length;r<i;r++)n&&(n+=`
`),n+=`[GraphQL] ${t[r].message}`;return n})(e.networkError,t);super(n),this.name=`CombinedError`,this.message=n,this.graphQLErrors=t,this.networkError=e.networkError,this.response=e.response}toString(){return this.message}},P=(e,t)=>{for(var n=0|(t||5381),r=0,i=0|e.length;r<i;r++)n=(n<<5)+n+e.charCodeAt(r);return n},F=new Set,Pe=new WeakMap,I=(e,t)=>{if(e===null||F.has(e))return`null`;if(typeof e!=`object`)return JSON.stringify(e)||``;if(e.toJSON)return I(e.toJSON(),t);if(Array.isArray(e)){for(var n=`[`,r=0,i=e.length;r<i;r++)n.length>1&&(n+=`,`),n+=I(e[r],t)||`null`;return n+=`]`}if(!t&&(B!==z&&e instanceof B||V!==z&&e instanceof V))return`null`;var a=Object.keys(e).sort();if(!a.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var o=Pe.get(e)||Math.random().toString(36).slice(2);return Pe.set(e,o),I({__key:o},t)}F.add(e);for(var s=`{`,c=0,l=a.length;c<l;c++){var u=I(e[a[c]],t);u&&(s.length>1&&(s+=`,`),s+=I(a[c],t)+`:`+u)}return F.delete(e),s+=`}`},L=(e,t,n)=>{if(!(typeof n!=`object`||!n||n.toJSON||F.has(n))){if(Array.isArray(n))for(var r=0,i=n.length;r<i;r++)L(e,`${t}.${r}`,n[r]);else if(n instanceof B||n instanceof V)e.set(t,n);else for(var a in F.add(n),n)L(e,`${t}.${a}`,n[a])}},R=(e,t)=>(F.clear(),I(e,t||!1)),z=class{},B=typeof File<`u`?File:z,V=typeof Blob<`u`?Blob:z,Fe=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Ie=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,Le=(e,t)=>t%2==0?e.replace(Ie,`
`):e,Re=e=>e.split(Fe).map(Le).join(``).trim(),ze=new Map,H=new Map,U=e=>{var t;return typeof e==`string`?t=Re(e):e.loc&&H.get(e.__key)===e?t=e.loc.source.body:(t=ze.get(e)||Re(ue(e)),ze.set(e,t)),typeof e!=`string`&&!e.loc&&(e.loc={start:0,end:t.length,source:{body:t,name:`gql`,locationOffset:{line:1,column:1}}}),t},Be=e=>{var t;if(e.documentId)t=P(e.documentId);else if(t=P(U(e)),e.definitions){var n=Ue(e);n&&(t=P(`\n# ${n}`,t))}return t},Ve=e=>{var t,n;return typeof e==`string`?(t=Be(e),n=H.get(t)||se(e,{noLocation:!0})):(t=e.__key||Be(e),n=H.get(t)||e),n.loc||U(n),n.__key=t,H.set(t,n),n},He=(e,t,n)=>{var r=t||{},i=Ve(e),a=R(r,!0),o=i.__key;return a!==`{}`&&(o=P(a,o)),{key:o,query:i,variables:r,extensions:n}},Ue=e=>{for(var t=0,n=e.definitions.length;t<n;t++){var r=e.definitions[t];if(r.kind===s.OPERATION_DEFINITION)return r.name?r.name.value:void 0}},W=(e,t,n)=>{var r=t.payload||t;if(!(`data`in r||`errors`in r&&Array.isArray(r.errors)))throw Error(`No Content`);var i=e.kind===`subscription`;return{operation:e,data:r.data,error:Array.isArray(r.errors)?new N({graphQLErrors:r.errors,response:n}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:t.hasNext==null?i:t.hasNext,stale:!1}},G=(e,t)=>{if(typeof e==`object`&&e){if(Array.isArray(e)){e=[...e];for(var n=0,r=t.length;n<r;n++)e[n]=G(e[n],t[n]);return e}if(!e.constructor||e.constructor===Object){for(var i in e={...e},t)e[i]=G(e[i],t[i]);return e}}return t},We=(e,t,n,r)=>{var i=e.error?e.error.graphQLErrors:[],a=!!e.extensions||!!(t.payload||t).extensions,o={...e.extensions,...(t.payload||t).extensions},s=t.incremental;`path`in t&&(s=[t]);var c={data:e.data};if(s)for(var l=function(){var e=s[u];Array.isArray(e.errors)&&i.push(...e.errors),e.extensions&&(Object.assign(o,e.extensions),a=!0);var t=`data`,n=c,l=[];if(e.path)l=e.path;else if(r){var d=r.find((t=>t.id===e.id));l=e.subPath?[...d.path,...e.subPath]:d.path}for(var f=0,p=l.length;f<p;t=l[f++])n=n[t]=Array.isArray(n[t])?[...n[t]]:{...n[t]};if(e.items)for(var ee=+t>=0?t:0,m=0,h=e.items.length;m<h;m++)n[ee+m]=G(n[ee+m],e.items[m]);else e.data!==void 0&&(n[t]=G(n[t],e.data))},u=0,d=s.length;u<d;u++)l();else c.data=(t.payload||t).data||e.data,i=t.errors||t.payload&&t.payload.errors||i;return{operation:e.operation,data:c.data,error:i.length?new N({graphQLErrors:i,response:n}):void 0,extensions:a?o:void 0,hasNext:t.hasNext==null?e.hasNext:t.hasNext,stale:!1}},Ge=(e,t,n)=>({operation:e,data:void 0,error:new N({networkError:t,response:n}),extensions:void 0,hasNext:!1,stale:!1});function Ke(e){var t={query:void 0,documentId:void 0,operationName:Ue(e.query),variables:e.variables||void 0,extensions:e.extensions};return`documentId`in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?t.documentId=e.query.documentId:e.extensions&&e.extensions.persistedQuery&&!e.extensions.persistedQuery.miss||(t.query=U(e.query)),t}var qe=(e,t)=>{var n=e.kind===`query`&&e.context.preferGetMethod;if(!n||!t)return e.context.url;var r=Je(e.context.url);for(var i in t){var a=t[i];a&&r[1].set(i,typeof a==`object`?R(a):a)}var o=r.join(`?`);return o.length>2047&&n!==`force`?(e.context.preferGetMethod=!1,e.context.url):o},Je=e=>{var t=e.indexOf(`?`);return t>-1?[e.slice(0,t),new URLSearchParams(e.slice(t+1))]:[e,new URLSearchParams]},Ye=(e,t)=>{if(t&&!(e.kind===`query`&&e.context.preferGetMethod)){var n=R(t),r=(e=>{var t=new Map;return(B!==z||V!==z)&&(F.clear(),L(t,`variables`,e)),t})(t.variables);if(r.size){var i=new FormData;i.append(`operations`,n),i.append(`map`,R({...[...r.keys()].map((e=>[e]))}));var a=0;for(var o of r.values())i.append(``+a++,o);return i}return n}},Xe=(e,t)=>{var n={accept:e.kind===`subscription`?`text/event-stream, multipart/mixed`:`application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed`},r=(typeof e.context.fetchOptions==`function`?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers){if((e=>`has`in e&&!Object.keys(e).length)(r.headers))r.headers.forEach(((e,t)=>{n[t]=e}));else if(Array.isArray(r.headers))r.headers.forEach(((e,t)=>{Array.isArray(e)?n[e[0]]?n[e[0]]=`${n[e[0]]},${e[1]}`:n[e[0]]=e[1]:n[t]=e}));else for(var i in r.headers)n[i.toLowerCase()]=r.headers[i]}var a=Ye(e,t);return typeof a==`string`&&!n[`content-type`]&&(n[`content-type`]=`application/json`),{...r,method:a?`POST`:`GET`,body:a,headers:n}},Ze=/boundary="?([^=";]+)"?/i,Qe=/data: ?([^\n]+)/;async function*$e(e){if(e.body[Symbol.asyncIterator])for await(var t of e.body)yield t;else{var n=e.body.getReader(),r;try{for(;!(r=await n.read()).done;)yield r.value}finally{n.cancel()}}}async function*et(e,t){var n=typeof TextDecoder<`u`?new TextDecoder:null,r=``,i;for await(var a of e)for(r+=a.constructor.name===`Buffer`?a.toString():n.decode(a,{stream:!0});(i=r.indexOf(t))>-1;)yield r.slice(0,i),r=r.slice(i+t.length)}async function*tt(e,t,n){var r=!0,i=null,a;try{yield await Promise.resolve();var o=(a=await(e.context.fetch||fetch)(t,n)).headers.get(`Content-Type`)||``,s=/multipart\/mixed/i.test(o)?async function*(e,t){var n=e.match(Ze),r=`--`+(n?n[1]:`-`),i=!0,a;for await(var o of et($e(t),`\r
`+r)){if(i){i=!1;var s=o.indexOf(r);if(s>-1)o=o.slice(s+r.length);else continue}try{yield a=JSON.parse(o.slice(o.indexOf(`\r
\r
`)+4))}catch(e){if(!a)throw e}if(a&&!1===a.hasNext)break}a&&!1!==a.hasNext&&(yield{hasNext:!1})}(o,a):/text\/event-stream/i.test(o)?async function*(e){var t;for await(var n of et($e(e),`

`)){var r=n.match(Qe);if(r){var i=r[1];try{yield t=JSON.parse(i)}catch(e){if(!t)throw e}if(t&&!1===t.hasNext)break}}t&&!1!==t.hasNext&&(yield{hasNext:!1})}(a):/text\//i.test(o)?async function*(e){var t=await e.text();try{yield JSON.parse(t)}catch{throw Error(t)}}(a):async function*(e){yield JSON.parse(await e.text())}(a),c;for await(var l of s)l.pending&&!i?c=l.pending:l.pending&&(c=[...c,...l.pending]),i=i?We(i,l,a,c):W(e,l,a),r=!1,yield i,r=!0;i||(yield i=W(e,{},a))}catch(t){if(!r)throw t;yield Ge(e,a&&(a.status<200||a.status>=300)&&a.statusText?Error(a.statusText):t,a)}}function nt(e,t,n){var r;return typeof AbortController<`u`&&(n.signal=(r=new AbortController).signal),A((()=>{r&&r.abort()}))(pe((e=>!!e))(Te(tt(e,t,n))))}var K=e(t()),q=K.createContext({}),rt=q.Provider;q.Consumer,q.displayName=`UrqlContext`;var it=()=>K.useContext(q),at={fetching:!1,stale:!1,hasNext:!1,error:void 0,data:void 0,extensions:void 0,operation:void 0},ot=(e,t)=>e===t||!(!e||!t||e.key!==t.key),J=(e,t)=>{var n={...e,...t,data:t.data!==void 0||t.error?t.data:e.data,fetching:!!t.fetching,stale:!!t.stale,error:t.fetching?e.error:t.error};return((e,t)=>{for(var n in e)if(!(n in t))return!0;for(var r in t)if(r===`operation`?!ot(e[r],t[r]):e[r]!==t[r])return!0;return!1})(e,n)?n:e},st=(e,t)=>{for(var n=0,r=t.length;n<r;n++)if(e[n]!==t[n])return!0;return!1},Y=!1;function X(e,t){if(!Y||t===void 0)try{return Y=!0,e(t)}finally{Y=!1}else Promise.resolve(t).then(e)}function ct(e,t){var n=K.useRef(void 0);return K.useMemo((()=>{var r=He(e,t);return n.current!==void 0&&n.current.key===r.key?n.current:(n.current=r,r)}),[e,t])}var lt=e=>{if(!e._react){var t=new Set,n=new Map;e.operations$&&M((e=>{e.kind===`teardown`&&t.has(e.key)&&(t.delete(e.key),n.delete(e.key))}))(e.operations$),e._react={get:e=>n.get(e),set(e,r){t.delete(e),n.set(e,r)},clear(e){t.delete(e),n.delete(e)},dispose(e){t.add(e)}}}return e._react},ut=(e,t)=>t&&t.suspense!==void 0?!!t.suspense:e.suspense;function dt(e){var t=it(),n=lt(t),r=ut(t,e.context),i=ct(e.query,e.variables),a=K.useMemo((()=>{if(e.pause)return null;var a=t.executeQuery(i,{requestPolicy:e.requestPolicy,...e.context});return r?j((e=>{n.set(i.key,e)}))(a):a}),[n,t,i,r,e.pause,e.requestPolicy,e.context]),o=K.useCallback(((e,t)=>{if(!e)return{fetching:!1};var r=n.get(i.key);if(!r){var a,o,s=M((e=>{r=e,a&&a(r)}))(A((()=>{o&&!r&&(n.get(i.key)===o&&n.clear(i.key),a&&a(void 0))}))(Ce((()=>t&&!a||!r||`hasNext`in r&&r.hasNext))(e)));if(r==null&&t)throw o=new Promise((e=>{a=e})),n.set(i.key,o),o;s.unsubscribe()}else if(t&&r!=null&&`then`in r){var c=r,l=()=>{n.get(i.key)===c&&n.clear(i.key)};throw c.then(l,l),r}if(t&&r!=null&&!(`then`in r)&&r.error){var u=r;queueMicrotask((()=>{n.get(i.key)===u&&n.clear(i.key)}))}return r||{fetching:!0}}),[n,i]),s=[t,i,e.requestPolicy,e.context,e.pause],[c,l]=K.useState((()=>[a,J(at,X((()=>o(a,r)))),s])),u=c[1];a!==c[0]&&st(c[2],s)&&l([a,u=J(c[1],X((()=>o(a,r)))),s]),K.useEffect((()=>{var e=c[0],t=c[2][1],r=!1,i=e=>{r=!0,X(l,(t=>{var n=J(t[1],e);return t[1]===n?t:[t[0],n,t[2]]}))};if(e){var a=M(i)(A((()=>{i({fetching:!1})}))(e));return r||i({fetching:!0}),()=>{n.dispose(t.key),a.unsubscribe()}}i({fetching:!1})}),[n,c[0],c[2][1]]);var d=K.useCallback((a=>{var o={requestPolicy:e.requestPolicy,...e.context,...a};X(l,(e=>[r?j((e=>{n.set(i.key,e)}))(t.executeQuery(i,o)):t.executeQuery(i,o),e[1],s]))}),[t,n,i,r,e.requestPolicy,e.context,e.pause]);return[u,d]}var Z=i();function ft({rows:e=6,height:t}){let{t:n}=a();return(0,Z.jsxs)(`div`,{className:`loading`,role:`status`,children:[(0,Z.jsx)(`span`,{className:`visually-hidden`,children:n(`state.loading`)}),t?(0,Z.jsx)(`div`,{className:`bar`,style:{height:t}}):Array.from({length:e},(e,t)=>(0,Z.jsx)(`div`,{className:`bar`},t))]})}function pt({children:e}){let{t}=a();return(0,Z.jsx)(`p`,{className:`empty`,children:e??t(`state.empty`)})}function mt({code:e}){let{t}=a();return(0,Z.jsxs)(pt,{children:[t(`missing.record`,{code:e}),` `,(0,Z.jsx)(r,{to:`/`,children:t(`missing.home`)})]})}var ht=[`BAD_USER_INPUT`,`BAD_REQUEST`,`GRAPHQL_VALIDATION_FAILED`,`GRAPHQL_PARSE_FAILED`,`QUERY_TOO_COMPLEX`,`SERVICE_UNAVAILABLE`,`INTERNAL`];function gt({error:e,retry:t}){let{t:n}=a(),[r,i]=(0,K.useState)(!1),o=e.networkError&&e.graphQLErrors.length===0,s=()=>{i(!0),t()};return(0,K.useEffect)(()=>{if(o)return window.addEventListener(`online`,t),()=>window.removeEventListener(`online`,t)}),(0,K.useEffect)(()=>i(!1),[e]),o?(0,Z.jsxs)(`div`,{className:`failure`,role:`alert`,children:[(0,Z.jsx)(`h2`,{children:n(`state.offline`)}),(0,Z.jsx)(`p`,{children:n(`state.offlineHelp`)}),(0,Z.jsx)(`button`,{type:`button`,onClick:s,disabled:r,children:n(`state.retry`)})]}):(0,Z.jsxs)(`div`,{className:`failure`,role:`alert`,children:[(0,Z.jsx)(`h2`,{children:n(`state.failed`)}),(0,Z.jsx)(`ul`,{children:e.graphQLErrors.map((e,t)=>{let{code:r,...i}=e.extensions;return(0,Z.jsxs)(`li`,{children:[(0,Z.jsx)(`p`,{lang:`en`,children:e.message}),(0,Z.jsx)(`p`,{children:n(`state.codes.${ht.find(e=>e===r)??`other`}`)}),Object.entries(i).map(([e,t])=>(0,Z.jsxs)(`p`,{children:[e===`argument`?n(`state.argument`):e,`: `,(0,Z.jsx)(`code`,{children:Array.isArray(t)?t.join(`.`):typeof t==`string`?t:JSON.stringify(t)})]},e))]},t)})}),(0,Z.jsx)(`button`,{type:`button`,onClick:s,disabled:r,children:n(`state.retry`)})]})}function _t(e,t,r=!1){let{lang:i}=n(),a=e.toString(),[{data:o,error:s,fetching:c},l]=dt({query:a,variables:a.includes(`$lang`)?{...t,lang:i}:t,pause:r});return{data:o,error:s,fetching:c,retry:()=>l({requestPolicy:`network-only`})}}function vt({answer:e,skeleton:t,children:n}){return e.error?(0,Z.jsx)(gt,{error:e.error,retry:e.retry}):e.data?(0,Z.jsx)(`div`,{className:`answer`,"aria-busy":e.fetching,children:n(e.data)}):t??(0,Z.jsx)(ft,{})}var Q=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new Q(`
    fragment ChangedFacts on EditionChange {
  kind
  record
  code
  name(lang: $lang)
  earlier {
    text
    provenance {
      locator
    }
  }
  later {
    text
    provenance {
      locator
    }
  }
  subject {
    __typename
    ... on Group {
      code
      name(lang: $lang)
    }
    ... on Hospital {
      code
      name(lang: $lang)
    }
    ... on Membership {
      group {
        code
        name(lang: $lang)
      }
      hospital {
        code
        name(lang: $lang)
      }
    }
  }
}
    `,{fragmentName:`ChangedFacts`}),new Q(`
    fragment FilledGap on Gap {
  region {
    code
    name(lang: $lang)
  }
  group {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
  }
}
    `,{fragmentName:`FilledGap`}),new Q(`
    fragment ComparedUnit on ComparisonSide {
  region {
    code
    name(lang: $lang)
    groupCount
  }
  group {
    code
    name(lang: $lang)
  }
  hospitalCount
  children {
    count
    missing {
      code
    }
  }
}
    `,{fragmentName:`ComparedUnit`});var yt=new Q(`
    fragment StatusCounts on CoverageSummary {
  cells
  redundant
  single
  absent
  unknown
}
    `,{fragmentName:`StatusCounts`});new Q(`
    fragment PlacedCell on CoverageCell {
  status
  hospitals {
    code
    name(lang: $lang)
  }
  region {
    code
    name(lang: $lang)
  }
  group {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
  }
}
    `,{fragmentName:`PlacedCell`});var bt=new Q(`
    fragment NearestFacts on Referral {
  relation
  borders
  hospital {
    code
    name(lang: $lang)
    region {
      code
      name(lang: $lang)
    }
  }
}
    `,{fragmentName:`NearestFacts`});new Q(`
    fragment GapFacts on Gap {
  region {
    code
    name(lang: $lang)
  }
  group {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
  }
  children {
    count
    missing {
      code
    }
  }
  nearest {
    ...NearestFacts
  }
}
    fragment NearestFacts on Referral {
  relation
  borders
  hospital {
    code
    name(lang: $lang)
    region {
      code
      name(lang: $lang)
    }
  }
}`,{fragmentName:`GapFacts`});var xt=new Q(`
    fragment CapabilityFacts on Capability {
  code
  scoped
  modality {
    code
    name(lang: $lang)
  }
  diseases {
    code
    name(lang: $lang)
  }
}
    `,{fragmentName:`CapabilityFacts`}),St=new Q(`
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
    `,{fragmentName:`ProvenanceFacts`});new Q(`
    fragment MembershipFacts on Membership {
  code
  role
  work
  capabilities {
    ...CapabilityFacts
  }
  provenance {
    ...ProvenanceFacts
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
}
fragment CapabilityFacts on Capability {
  code
  scoped
  modality {
    code
    name(lang: $lang)
  }
  diseases {
    code
    name(lang: $lang)
  }
}`,{fragmentName:`MembershipFacts`}),new Q(`
    fragment FindingFacts on Finding {
  code
  rule
  severity
  locator
  asPrinted
  message(lang: $lang)
  resolution(lang: $lang)
  subject {
    __typename
    ... on Group {
      code
      name(lang: $lang)
    }
    ... on Hospital {
      code
      name(lang: $lang)
    }
    ... on Membership {
      group {
        code
        name(lang: $lang)
      }
      hospital {
        code
        name(lang: $lang)
      }
    }
  }
}
    `,{fragmentName:`FindingFacts`}),new Q(`
    fragment CellFacts on CoverageCell {
  status
  region {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
  }
  hospitals {
    code
    name(lang: $lang)
  }
}
    `,{fragmentName:`CellFacts`});var Ct={"\n  query ChangesPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {\n    earlierRegistry { edition version }\n    registry { edition version }\n    coverageChanges(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {\n      before { ...StatusCounts }\n      after { ...StatusCounts }\n      opened { ...GapFacts }\n      closed { ...GapFacts }\n      changed { before { ...PlacedCell } after { ...PlacedCell } }\n    }\n  }\n":new Q(`
    query ChangesPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {
  earlierRegistry {
    edition
    version
  }
  registry {
    edition
    version
  }
  coverageChanges(
    level: $level
    modalities: $modalities
    diseases: $diseases
    regions: $regions
  ) {
    before {
      ...StatusCounts
    }
    after {
      ...StatusCounts
    }
    opened {
      ...GapFacts
    }
    closed {
      ...GapFacts
    }
    changed {
      before {
        ...PlacedCell
      }
      after {
        ...PlacedCell
      }
    }
  }
}
    fragment NearestFacts on Referral {
  relation
  borders
  hospital {
    code
    name(lang: $lang)
    region {
      code
      name(lang: $lang)
    }
  }
}
fragment StatusCounts on CoverageSummary {
  cells
  redundant
  single
  absent
  unknown
}
fragment PlacedCell on CoverageCell {
  status
  hospitals {
    code
    name(lang: $lang)
  }
  region {
    code
    name(lang: $lang)
  }
  group {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
  }
}
fragment GapFacts on Gap {
  region {
    code
    name(lang: $lang)
  }
  group {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
  }
  children {
    count
    missing {
      code
    }
  }
  nearest {
    ...NearestFacts
  }
}`),"\n  query ChangedFactsPage($where: EditionChangeWhere, $after: String, $lang: Language!) {\n    editionChanges(where: $where, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ChangedFacts } }\n  }\n  fragment ChangedFacts on EditionChange {\n    kind record code name(lang: $lang)\n    earlier { text provenance { locator } }\n    later { text provenance { locator } }\n    subject {\n      __typename\n      ... on Group { code name(lang: $lang) }\n      ... on Hospital { code name(lang: $lang) }\n      ... on Membership { group { code name(lang: $lang) } hospital { code name(lang: $lang) } }\n    }\n  }\n":new Q(`
    query ChangedFactsPage($where: EditionChangeWhere, $after: String, $lang: Language!) {
  editionChanges(where: $where, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ChangedFacts
    }
  }
}
    fragment ChangedFacts on EditionChange {
  kind
  record
  code
  name(lang: $lang)
  earlier {
    text
    provenance {
      locator
    }
  }
  later {
    text
    provenance {
      locator
    }
  }
  subject {
    __typename
    ... on Group {
      code
      name(lang: $lang)
    }
    ... on Hospital {
      code
      name(lang: $lang)
    }
    ... on Membership {
      group {
        code
        name(lang: $lang)
      }
      hospital {
        code
        name(lang: $lang)
      }
    }
  }
}`),"\n  query CoveragePage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {\n    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {\n      cells {\n        region { code name(lang: $lang) }\n        group { code name(lang: $lang) }\n        disease { code name(lang: $lang) }\n        modality { code name(lang: $lang) }\n        status\n        hospitalCount\n        children { count missing { code } }\n      }\n      summary { cells redundant single absent unknown }\n    }\n  }\n":new Q(`
    query CoveragePage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {
  coverage(
    level: $level
    modalities: $modalities
    diseases: $diseases
    regions: $regions
  ) {
    cells {
      region {
        code
        name(lang: $lang)
      }
      group {
        code
        name(lang: $lang)
      }
      disease {
        code
        name(lang: $lang)
      }
      modality {
        code
        name(lang: $lang)
      }
      status
      hospitalCount
      children {
        count
        missing {
          code
        }
      }
    }
    summary {
      cells
      redundant
      single
      absent
      unknown
    }
  }
}
    `),"\n  query DataPage($lang: Language!) {\n    registry {\n      edition version loadedAt\n      counts { regions groups hospitals memberships capabilities diseases modalities departments findings }\n      sources { code title publisher edition note }\n    }\n    regions { code name(lang: $lang) }\n    diseases { code name(lang: $lang) }\n    modalities { code name(lang: $lang) }\n    departments(first: 100) { nodes { code name(lang: $lang) hospital { name(lang: $lang) } } }\n  }\n":new Q(`
    query DataPage($lang: Language!) {
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
      note
    }
  }
  regions {
    code
    name(lang: $lang)
  }
  diseases {
    code
    name(lang: $lang)
  }
  modalities {
    code
    name(lang: $lang)
  }
  departments(first: 100) {
    nodes {
      code
      name(lang: $lang)
      hospital {
        name(lang: $lang)
      }
    }
  }
}
    `),"\n  query DataFindings($where: FindingWhere, $after: String, $lang: Language!) {\n    findings(where: $where, first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...FindingFacts } }\n  }\n":new Q(`
    query DataFindings($where: FindingWhere, $after: String, $lang: Language!) {
  findings(where: $where, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FindingFacts
    }
  }
}
    fragment FindingFacts on Finding {
  code
  rule
  severity
  locator
  asPrinted
  message(lang: $lang)
  resolution(lang: $lang)
  subject {
    __typename
    ... on Group {
      code
      name(lang: $lang)
    }
    ... on Hospital {
      code
      name(lang: $lang)
    }
    ... on Membership {
      group {
        code
        name(lang: $lang)
      }
      hospital {
        code
        name(lang: $lang)
      }
    }
  }
}`),"\n  query DataReadings($after: String, $lang: Language!) {\n    groups(first: 100, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      nodes {\n        code name(lang: $lang)\n        provenance { ...ProvenanceFacts }\n        memberships { code hospital { code name(lang: $lang) } provenance { ...ProvenanceFacts } }\n      }\n    }\n  }\n":new Q(`
    query DataReadings($after: String, $lang: Language!) {
  groups(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name(lang: $lang)
      provenance {
        ...ProvenanceFacts
      }
      memberships {
        code
        hospital {
          code
          name(lang: $lang)
        }
        provenance {
          ...ProvenanceFacts
        }
      }
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
}`),"\n  query DepartmentPage($code: String!, $lang: Language!) {\n    department(code: $code) {\n      code name(lang: $lang) chinese: name(lang: ZH) english: name(lang: EN) romanizedName beds disciplines\n      hospital { code name(lang: $lang) }\n      staff { title count }\n      experts { code name titles provenance { ...ProvenanceFacts } }\n      equipment { code name provenance { ...ProvenanceFacts } }\n      techniques { code name(lang: $lang) claim modality { code name(lang: $lang) } diseases { code name(lang: $lang) } provenance { ...ProvenanceFacts } }\n      diseases { code name(lang: $lang) }\n      collaborations { partner subject }\n      research { biobank nationalProjectsOver provincialProjectsOver papersOver patents awards }\n      provenance { ...ProvenanceFacts }\n      findings { ...FindingFacts }\n    }\n  }\n":new Q(`
    query DepartmentPage($code: String!, $lang: Language!) {
  department(code: $code) {
    code
    name(lang: $lang)
    chinese: name(lang: ZH)
    english: name(lang: EN)
    romanizedName
    beds
    disciplines
    hospital {
      code
      name(lang: $lang)
    }
    staff {
      title
      count
    }
    experts {
      code
      name
      titles
      provenance {
        ...ProvenanceFacts
      }
    }
    equipment {
      code
      name
      provenance {
        ...ProvenanceFacts
      }
    }
    techniques {
      code
      name(lang: $lang)
      claim
      modality {
        code
        name(lang: $lang)
      }
      diseases {
        code
        name(lang: $lang)
      }
      provenance {
        ...ProvenanceFacts
      }
    }
    diseases {
      code
      name(lang: $lang)
    }
    collaborations {
      partner
      subject
    }
    research {
      biobank
      nationalProjectsOver
      provincialProjectsOver
      papersOver
      patents
      awards
    }
    provenance {
      ...ProvenanceFacts
    }
    findings {
      ...FindingFacts
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
}
fragment FindingFacts on Finding {
  code
  rule
  severity
  locator
  asPrinted
  message(lang: $lang)
  resolution(lang: $lang)
  subject {
    __typename
    ... on Group {
      code
      name(lang: $lang)
    }
    ... on Hospital {
      code
      name(lang: $lang)
    }
    ... on Membership {
      group {
        code
        name(lang: $lang)
      }
      hospital {
        code
        name(lang: $lang)
      }
    }
  }
}`),"\n  query DiseasePage($code: String!, $lang: Language!) {\n    disease(code: $code) {\n      code name(lang: $lang) chinese: name(lang: ZH) english: name(lang: EN) romanizedName iccc3 listed groupCount hospitalCount\n      broader { code name(lang: $lang) }\n      narrower { code name(lang: $lang) }\n      groups(first: 100) { nodes { code name(lang: $lang) } }\n    }\n    groups(where: {focusDiseases: {some: {code: {eq: $code}}}}, first: 100) { totalCount nodes { code name(lang: $lang) } }\n  }\n":new Q(`
    query DiseasePage($code: String!, $lang: Language!) {
  disease(code: $code) {
    code
    name(lang: $lang)
    chinese: name(lang: ZH)
    english: name(lang: EN)
    romanizedName
    iccc3
    listed
    groupCount
    hospitalCount
    broader {
      code
      name(lang: $lang)
    }
    narrower {
      code
      name(lang: $lang)
    }
    groups(first: 100) {
      nodes {
        code
        name(lang: $lang)
      }
    }
  }
  groups(where: {focusDiseases: {some: {code: {eq: $code}}}}, first: 100) {
    totalCount
    nodes {
      code
      name(lang: $lang)
    }
  }
}
    `),"\n  query DiseaseCoverage($code: String!, $modalities: [String!]!, $lang: Language!) {\n    coverage(level: REGION, modalities: $modalities, diseases: [$code]) { cells { ...CellFacts } }\n  }\n":new Q(`
    query DiseaseCoverage($code: String!, $modalities: [String!]!, $lang: Language!) {
  coverage(level: REGION, modalities: $modalities, diseases: [$code]) {
    cells {
      ...CellFacts
    }
  }
}
    fragment CellFacts on CoverageCell {
  status
  region {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
  }
  hospitals {
    code
    name(lang: $lang)
  }
}`),"\n  query GapsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $orderBy: [GapOrder!], $after: String, $lang: Language!) {\n    gaps(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, orderBy: $orderBy, first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        region { code name(lang: $lang) }\n        group { code name(lang: $lang) }\n        disease { code name(lang: $lang) }\n        modality { code name(lang: $lang) }\n        children { count missing { code } }\n        nearest { ...NearestFacts }\n      }\n    }\n    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {\n      cells { status modality { code name(lang: $lang) } }\n      summary { cells absent }\n    }\n  }\n":new Q(`
    query GapsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $orderBy: [GapOrder!], $after: String, $lang: Language!) {
  gaps(
    level: $level
    modalities: $modalities
    diseases: $diseases
    regions: $regions
    orderBy: $orderBy
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      region {
        code
        name(lang: $lang)
      }
      group {
        code
        name(lang: $lang)
      }
      disease {
        code
        name(lang: $lang)
      }
      modality {
        code
        name(lang: $lang)
      }
      children {
        count
        missing {
          code
        }
      }
      nearest {
        ...NearestFacts
      }
    }
  }
  coverage(
    level: $level
    modalities: $modalities
    diseases: $diseases
    regions: $regions
  ) {
    cells {
      status
      modality {
        code
        name(lang: $lang)
      }
    }
    summary {
      cells
      absent
    }
  }
}
    fragment NearestFacts on Referral {
  relation
  borders
  hospital {
    code
    name(lang: $lang)
    region {
      code
      name(lang: $lang)
    }
  }
}`),"\n  query GroupPage($code: String!, $lang: Language!) {\n    modalities(where: {kind: {eq: TREATMENT}}) { code name(lang: $lang) broader { code } }\n    group(code: $code) {\n      code name(lang: $lang) english: name(lang: EN) romanizedName label diseasesKnown\n      region { code name(lang: $lang) }\n      diseases { code name(lang: $lang) }\n      focusDiseases { code }\n      offers { code }\n      memberships { ...MembershipFacts hospital { code name(lang: $lang) groups { code name(lang: $lang) } } findings { ...FindingFacts } }\n      provenance { ...ProvenanceFacts }\n      findings { ...FindingFacts }\n    }\n  }\n":new Q(`
    query GroupPage($code: String!, $lang: Language!) {
  modalities(where: {kind: {eq: TREATMENT}}) {
    code
    name(lang: $lang)
    broader {
      code
    }
  }
  group(code: $code) {
    code
    name(lang: $lang)
    english: name(lang: EN)
    romanizedName
    label
    diseasesKnown
    region {
      code
      name(lang: $lang)
    }
    diseases {
      code
      name(lang: $lang)
    }
    focusDiseases {
      code
    }
    offers {
      code
    }
    memberships {
      ...MembershipFacts
      hospital {
        code
        name(lang: $lang)
        groups {
          code
          name(lang: $lang)
        }
      }
      findings {
        ...FindingFacts
      }
    }
    provenance {
      ...ProvenanceFacts
    }
    findings {
      ...FindingFacts
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
}
fragment CapabilityFacts on Capability {
  code
  scoped
  modality {
    code
    name(lang: $lang)
  }
  diseases {
    code
    name(lang: $lang)
  }
}
fragment MembershipFacts on Membership {
  code
  role
  work
  capabilities {
    ...CapabilityFacts
  }
  provenance {
    ...ProvenanceFacts
  }
}
fragment FindingFacts on Finding {
  code
  rule
  severity
  locator
  asPrinted
  message(lang: $lang)
  resolution(lang: $lang)
  subject {
    __typename
    ... on Group {
      code
      name(lang: $lang)
    }
    ... on Hospital {
      code
      name(lang: $lang)
    }
    ... on Membership {
      group {
        code
        name(lang: $lang)
      }
      hospital {
        code
        name(lang: $lang)
      }
    }
  }
}`),"\n  query GroupCoverage($region: String!, $modalities: [String!]!, $diseases: [String!]!, $lang: Language!) {\n    coverage(level: GROUP, modalities: $modalities, diseases: $diseases, regions: [$region]) { cells { ...CellFacts group { code } } }\n  }\n":new Q(`
    query GroupCoverage($region: String!, $modalities: [String!]!, $diseases: [String!]!, $lang: Language!) {
  coverage(
    level: GROUP
    modalities: $modalities
    diseases: $diseases
    regions: [$region]
  ) {
    cells {
      ...CellFacts
      group {
        code
      }
    }
  }
}
    fragment CellFacts on CoverageCell {
  status
  region {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
  }
  hospitals {
    code
    name(lang: $lang)
  }
}`),"\n  query GroupsPage($where: GroupWhere, $orderBy: [GroupOrder!], $after: String, $lang: Language!) {\n    groups(where: $where, orderBy: $orderBy, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      facets { regions { count region { code name(lang: $lang) } } }\n      nodes { code name(lang: $lang) hospitalCount region { code name(lang: $lang) } diseasesKnown diseases { code name(lang: $lang) } }\n    }\n  }\n":new Q(`
    query GroupsPage($where: GroupWhere, $orderBy: [GroupOrder!], $after: String, $lang: Language!) {
  groups(where: $where, orderBy: $orderBy, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    facets {
      regions {
        count
        region {
          code
          name(lang: $lang)
        }
      }
    }
    nodes {
      code
      name(lang: $lang)
      hospitalCount
      region {
        code
        name(lang: $lang)
      }
      diseasesKnown
      diseases {
        code
        name(lang: $lang)
      }
    }
  }
}
    `),"\n  query HospitalPage($code: String!, $lang: Language!) {\n    hospital(code: $code) {\n      code name(lang: $lang) chinese: name(lang: ZH) english: name(lang: EN) romanizedName\n      region { code name(lang: $lang) }\n      memberships { ...MembershipFacts group { code name(lang: $lang) } findings { ...FindingFacts } }\n      groups { code name(lang: $lang) hospitals { code name(lang: $lang) } }\n      modalities { code name(lang: $lang) }\n      diseases { code name(lang: $lang) }\n      departments { code name(lang: $lang) }\n      provenance { ...ProvenanceFacts }\n      findings { ...FindingFacts }\n    }\n  }\n":new Q(`
    query HospitalPage($code: String!, $lang: Language!) {
  hospital(code: $code) {
    code
    name(lang: $lang)
    chinese: name(lang: ZH)
    english: name(lang: EN)
    romanizedName
    region {
      code
      name(lang: $lang)
    }
    memberships {
      ...MembershipFacts
      group {
        code
        name(lang: $lang)
      }
      findings {
        ...FindingFacts
      }
    }
    groups {
      code
      name(lang: $lang)
      hospitals {
        code
        name(lang: $lang)
      }
    }
    modalities {
      code
      name(lang: $lang)
    }
    diseases {
      code
      name(lang: $lang)
    }
    departments {
      code
      name(lang: $lang)
    }
    provenance {
      ...ProvenanceFacts
    }
    findings {
      ...FindingFacts
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
}
fragment CapabilityFacts on Capability {
  code
  scoped
  modality {
    code
    name(lang: $lang)
  }
  diseases {
    code
    name(lang: $lang)
  }
}
fragment MembershipFacts on Membership {
  code
  role
  work
  capabilities {
    ...CapabilityFacts
  }
  provenance {
    ...ProvenanceFacts
  }
}
fragment FindingFacts on Finding {
  code
  rule
  severity
  locator
  asPrinted
  message(lang: $lang)
  resolution(lang: $lang)
  subject {
    __typename
    ... on Group {
      code
      name(lang: $lang)
    }
    ... on Hospital {
      code
      name(lang: $lang)
    }
    ... on Membership {
      group {
        code
        name(lang: $lang)
      }
      hospital {
        code
        name(lang: $lang)
      }
    }
  }
}`),"\n  query HospitalAlone($region: String!, $modalities: [String!]!, $diseases: [String!]!, $lang: Language!) {\n    any: coverage(level: REGION, modalities: $modalities, regions: [$region]) { cells { ...CellFacts } }\n    each: coverage(level: REGION, modalities: $modalities, diseases: $diseases, regions: [$region]) { cells { ...CellFacts } }\n  }\n":new Q(`
    query HospitalAlone($region: String!, $modalities: [String!]!, $diseases: [String!]!, $lang: Language!) {
  any: coverage(level: REGION, modalities: $modalities, regions: [$region]) {
    cells {
      ...CellFacts
    }
  }
  each: coverage(
    level: REGION
    modalities: $modalities
    diseases: $diseases
    regions: [$region]
  ) {
    cells {
      ...CellFacts
    }
  }
}
    fragment CellFacts on CoverageCell {
  status
  region {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
  }
  hospitals {
    code
    name(lang: $lang)
  }
}`),"\n  query HospitalsPage($where: HospitalWhere, $orderBy: [HospitalOrder!], $after: String, $lang: Language!) {\n    hospitals(where: $where, orderBy: $orderBy, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      facets { regions { count region { code name(lang: $lang) } } }\n      nodes { code name(lang: $lang) groupCount region { code name(lang: $lang) } modalities { code name(lang: $lang) } }\n    }\n  }\n":new Q(`
    query HospitalsPage($where: HospitalWhere, $orderBy: [HospitalOrder!], $after: String, $lang: Language!) {
  hospitals(where: $where, orderBy: $orderBy, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    facets {
      regions {
        count
        region {
          code
          name(lang: $lang)
        }
      }
    }
    nodes {
      code
      name(lang: $lang)
      groupCount
      region {
        code
        name(lang: $lang)
      }
      modalities {
        code
        name(lang: $lang)
      }
    }
  }
}
    `),"query NarrowerModalities($code: String!) { modality(code: $code) { narrower { code narrower { code } } } }":new Q(`
    query NarrowerModalities($code: String!) {
  modality(code: $code) {
    narrower {
      code
      narrower {
        code
      }
    }
  }
}
    `),"\n  query ImprovementsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $by: ImprovementGoal!, $lang: Language!) {\n    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) { summary { absent } }\n    improvements(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, by: $by, first: 10) {\n      group { code name(lang: $lang) }\n      hospital { code name(lang: $lang) }\n      membership { code provenance { ...ProvenanceFacts } }\n      modality { code name(lang: $lang) }\n      closed { ...FilledGap }\n      children { count missing { code } }\n      gapCount\n    }\n    resilience(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {\n      losses(first: 10) {\n        hospital { code name(lang: $lang) }\n        opened { ...FilledGap }\n        gapCount\n        children { count missing { code } }\n      }\n    }\n  }\n  fragment FilledGap on Gap {\n    region { code name(lang: $lang) }\n    group { code name(lang: $lang) }\n    disease { code name(lang: $lang) }\n    modality { code name(lang: $lang) }\n  }\n":new Q(`
    query ImprovementsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $by: ImprovementGoal!, $lang: Language!) {
  coverage(
    level: $level
    modalities: $modalities
    diseases: $diseases
    regions: $regions
  ) {
    summary {
      absent
    }
  }
  improvements(
    level: $level
    modalities: $modalities
    diseases: $diseases
    regions: $regions
    by: $by
    first: 10
  ) {
    group {
      code
      name(lang: $lang)
    }
    hospital {
      code
      name(lang: $lang)
    }
    membership {
      code
      provenance {
        ...ProvenanceFacts
      }
    }
    modality {
      code
      name(lang: $lang)
    }
    closed {
      ...FilledGap
    }
    children {
      count
      missing {
        code
      }
    }
    gapCount
  }
  resilience(
    level: $level
    modalities: $modalities
    diseases: $diseases
    regions: $regions
  ) {
    losses(first: 10) {
      hospital {
        code
        name(lang: $lang)
      }
      opened {
        ...FilledGap
      }
      gapCount
      children {
        count
        missing {
          code
        }
      }
    }
  }
}
    fragment FilledGap on Gap {
  region {
    code
    name(lang: $lang)
  }
  group {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
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
}`),"\n  query ModalityPage($code: String!, $lang: Language!) {\n    modality(code: $code) {\n      code name(lang: $lang) chinese: name(lang: ZH) english: name(lang: EN) romanizedName kind\n      groupCount hospitalCount groupsAll: groupCount(includeNarrower: true) hospitalsAll: hospitalCount(includeNarrower: true)\n      broader { code name(lang: $lang) }\n      narrower { code name(lang: $lang) }\n    }\n  }\n":new Q(`
    query ModalityPage($code: String!, $lang: Language!) {
  modality(code: $code) {
    code
    name(lang: $lang)
    chinese: name(lang: ZH)
    english: name(lang: EN)
    romanizedName
    kind
    groupCount
    hospitalCount
    groupsAll: groupCount(includeNarrower: true)
    hospitalsAll: hospitalCount(includeNarrower: true)
    broader {
      code
      name(lang: $lang)
    }
    narrower {
      code
      name(lang: $lang)
    }
  }
}
    `),"\n  query ModalityOffered($code: String!, $lang: Language!) {\n    coverage(level: REGION, modalities: [$code]) { cells { ...CellFacts hospitalCount } }\n    groups(where: {lacks: [$code]}, first: 100) { totalCount nodes { code name(lang: $lang) } }\n  }\n":new Q(`
    query ModalityOffered($code: String!, $lang: Language!) {
  coverage(level: REGION, modalities: [$code]) {
    cells {
      ...CellFacts
      hospitalCount
    }
  }
  groups(where: {lacks: [$code]}, first: 100) {
    totalCount
    nodes {
      code
      name(lang: $lang)
    }
  }
}
    fragment CellFacts on CoverageCell {
  status
  region {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
  }
  hospitals {
    code
    name(lang: $lang)
  }
}`),"\n  query NetworkPage($lang: Language!) {\n    groupNetwork {\n      nodes { degree component group { code name(lang: $lang) hospitalCount region { code name(lang: $lang) } } }\n      links { from { code } to { code } sharedHospitals { code } }\n    }\n    bridgingHospitals(first: 100) {\n      totalCount\n      nodes { betweenness hospital { code name(lang: $lang) romanizedName region { code name(lang: $lang) } } groups { code name(lang: $lang) } }\n    }\n  }\n":new Q(`
    query NetworkPage($lang: Language!) {
  groupNetwork {
    nodes {
      degree
      component
      group {
        code
        name(lang: $lang)
        hospitalCount
        region {
          code
          name(lang: $lang)
        }
      }
    }
    links {
      from {
        code
      }
      to {
        code
      }
      sharedHospitals {
        code
      }
    }
  }
  bridgingHospitals(first: 100) {
    totalCount
    nodes {
      betweenness
      hospital {
        code
        name(lang: $lang)
        romanizedName
        region {
          code
          name(lang: $lang)
        }
      }
      groups {
        code
        name(lang: $lang)
      }
    }
  }
}
    `),"\n  query Overview($modality: String!, $modalities: [String!]!, $diseases: [String!], $lang: Language!) {\n    registry { counts { regions groups hospitals memberships capabilities } }\n    regions { code name(lang: $lang) groupCount hospitalCount tile { x y } }\n    modality(code: $modality) { name(lang: $lang) }\n    chosen: coverage(level: REGION, modalities: [$modality], diseases: $diseases) {\n      cells { region { code } disease { name(lang: $lang) } status hospitalCount children { count missing { code } } }\n      summary { cells redundant single absent unknown }\n    }\n    main: coverage(level: REGION, modalities: $modalities, diseases: $diseases) {\n      cells { region { code } status }\n      summary { absent }\n    }\n  }\n":new Q(`
    query Overview($modality: String!, $modalities: [String!]!, $diseases: [String!], $lang: Language!) {
  registry {
    counts {
      regions
      groups
      hospitals
      memberships
      capabilities
    }
  }
  regions {
    code
    name(lang: $lang)
    groupCount
    hospitalCount
    tile {
      x
      y
    }
  }
  modality(code: $modality) {
    name(lang: $lang)
  }
  chosen: coverage(level: REGION, modalities: [$modality], diseases: $diseases) {
    cells {
      region {
        code
      }
      disease {
        name(lang: $lang)
      }
      status
      hospitalCount
      children {
        count
        missing {
          code
        }
      }
    }
    summary {
      cells
      redundant
      single
      absent
      unknown
    }
  }
  main: coverage(level: REGION, modalities: $modalities, diseases: $diseases) {
    cells {
      region {
        code
      }
      status
    }
    summary {
      absent
    }
  }
}
    `),"\n  query RegionPage($code: String!, $lang: Language!) {\n    region(code: $code) {\n      code name(lang: $lang) chinese: name(lang: ZH) english: name(lang: EN) romanizedName kind groupCount hospitalCount\n      indicators { code name(lang: $lang) year value unit status note(lang: $lang) locator source { title } }\n      neighbours { code name(lang: $lang) }\n      groups(first: 100) { nodes { code name(lang: $lang) } }\n      hospitals(first: 100) { nodes { code name(lang: $lang) } }\n    }\n  }\n":new Q(`
    query RegionPage($code: String!, $lang: Language!) {
  region(code: $code) {
    code
    name(lang: $lang)
    chinese: name(lang: ZH)
    english: name(lang: EN)
    romanizedName
    kind
    groupCount
    hospitalCount
    indicators {
      code
      name(lang: $lang)
      year
      value
      unit
      status
      note(lang: $lang)
      locator
      source {
        title
      }
    }
    neighbours {
      code
      name(lang: $lang)
    }
    groups(first: 100) {
      nodes {
        code
        name(lang: $lang)
      }
    }
    hospitals(first: 100) {
      nodes {
        code
        name(lang: $lang)
      }
    }
  }
}
    `),"\n  query RegionPlanning($code: String!, $modalities: [String!]!, $lang: Language!) {\n    coverage(level: REGION, modalities: $modalities, regions: [$code]) { cells { ...CellFacts } }\n    gaps(level: REGION, modalities: $modalities, regions: [$code], first: 100) {\n      nodes { modality { code name(lang: $lang) } nearest(first: 3) { ...NearestFacts } }\n    }\n  }\n":new Q(`
    query RegionPlanning($code: String!, $modalities: [String!]!, $lang: Language!) {
  coverage(level: REGION, modalities: $modalities, regions: [$code]) {
    cells {
      ...CellFacts
    }
  }
  gaps(level: REGION, modalities: $modalities, regions: [$code], first: 100) {
    nodes {
      modality {
        code
        name(lang: $lang)
      }
      nearest(first: 3) {
        ...NearestFacts
      }
    }
  }
}
    fragment NearestFacts on Referral {
  relation
  borders
  hospital {
    code
    name(lang: $lang)
    region {
      code
      name(lang: $lang)
    }
  }
}
fragment CellFacts on CoverageCell {
  status
  region {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
  }
  hospitals {
    code
    name(lang: $lang)
  }
}`),"\n  query SinglePointsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $after: String, $lang: Language!) {\n    singlePointsOfFailure(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        cellCount\n        hospital { code name(lang: $lang) region { code name(lang: $lang) } }\n        children { count missing { code } }\n        cells {\n          region { code name(lang: $lang) }\n          group { code name(lang: $lang) }\n          disease { code name(lang: $lang) }\n          modality { code name(lang: $lang) }\n          memberships { code provenance { ...ProvenanceFacts } }\n        }\n      }\n    }\n  }\n":new Q(`
    query SinglePointsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $after: String, $lang: Language!) {
  singlePointsOfFailure(
    level: $level
    modalities: $modalities
    diseases: $diseases
    regions: $regions
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      cellCount
      hospital {
        code
        name(lang: $lang)
        region {
          code
          name(lang: $lang)
        }
      }
      children {
        count
        missing {
          code
        }
      }
      cells {
        region {
          code
          name(lang: $lang)
        }
        group {
          code
          name(lang: $lang)
        }
        disease {
          code
          name(lang: $lang)
        }
        modality {
          code
          name(lang: $lang)
        }
        memberships {
          code
          provenance {
            ...ProvenanceFacts
          }
        }
      }
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
}`),"\n  query WhatIfPage($changes: [Change!]!, $level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {\n    whatIf(changes: $changes, level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {\n      before { ...StatusCounts }\n      after { ...StatusCounts }\n      opened { ...GapFacts }\n      closed { ...GapFacts }\n      changed { before { ...PlacedCell } after { ...PlacedCell } }\n    }\n  }\n":new Q(`
    query WhatIfPage($changes: [Change!]!, $level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {
  whatIf(
    changes: $changes
    level: $level
    modalities: $modalities
    diseases: $diseases
    regions: $regions
  ) {
    before {
      ...StatusCounts
    }
    after {
      ...StatusCounts
    }
    opened {
      ...GapFacts
    }
    closed {
      ...GapFacts
    }
    changed {
      before {
        ...PlacedCell
      }
      after {
        ...PlacedCell
      }
    }
  }
}
    fragment NearestFacts on Referral {
  relation
  borders
  hospital {
    code
    name(lang: $lang)
    region {
      code
      name(lang: $lang)
    }
  }
}
fragment StatusCounts on CoverageSummary {
  cells
  redundant
  single
  absent
  unknown
}
fragment PlacedCell on CoverageCell {
  status
  hospitals {
    code
    name(lang: $lang)
  }
  region {
    code
    name(lang: $lang)
  }
  group {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
  }
}
fragment GapFacts on Gap {
  region {
    code
    name(lang: $lang)
  }
  group {
    code
    name(lang: $lang)
  }
  disease {
    code
    name(lang: $lang)
  }
  modality {
    code
    name(lang: $lang)
  }
  children {
    count
    missing {
      code
    }
  }
  nearest {
    ...NearestFacts
  }
}`),"\n  query WhatIfNames($hospitals: [String!]!, $groups: [String!]!, $lang: Language!) {\n    hospitals(where: {code: {in: $hospitals}}, first: 100) { nodes { code name(lang: $lang) } }\n    groups(where: {code: {in: $groups}}, first: 100) { nodes { code name(lang: $lang) } }\n  }\n":new Q(`
    query WhatIfNames($hospitals: [String!]!, $groups: [String!]!, $lang: Language!) {
  hospitals(where: {code: {in: $hospitals}}, first: 100) {
    nodes {
      code
      name(lang: $lang)
    }
  }
  groups(where: {code: {in: $groups}}, first: 100) {
    nodes {
      code
      name(lang: $lang)
    }
  }
}
    `),"\n  query CellDetails($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {\n    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {\n      cells {\n        region { code }\n        group { code }\n        disease { code }\n        modality { code }\n        hospitals { code }\n        memberships {\n          code\n          role\n          work\n          group { code name(lang: $lang) }\n          hospital { code name(lang: $lang) }\n          provenance { ...ProvenanceFacts }\n        }\n      }\n    }\n    gaps(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, first: 100) {\n      nodes {\n        region { code }\n        group { code }\n        disease { code }\n        modality { code }\n        nearest(first: 5) { ...NearestFacts }\n      }\n    }\n  }\n":new Q(`
    query CellDetails($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {
  coverage(
    level: $level
    modalities: $modalities
    diseases: $diseases
    regions: $regions
  ) {
    cells {
      region {
        code
      }
      group {
        code
      }
      disease {
        code
      }
      modality {
        code
      }
      hospitals {
        code
      }
      memberships {
        code
        role
        work
        group {
          code
          name(lang: $lang)
        }
        hospital {
          code
          name(lang: $lang)
        }
        provenance {
          ...ProvenanceFacts
        }
      }
    }
  }
  gaps(
    level: $level
    modalities: $modalities
    diseases: $diseases
    regions: $regions
    first: 100
  ) {
    nodes {
      region {
        code
      }
      group {
        code
      }
      disease {
        code
      }
      modality {
        code
      }
      nearest(first: 5) {
        ...NearestFacts
      }
    }
  }
}
    fragment NearestFacts on Referral {
  relation
  borders
  hospital {
    code
    name(lang: $lang)
    region {
      code
      name(lang: $lang)
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
}`),"\n  query WhatIfHospital($code: String!, $lang: Language!) {\n    hospital(code: $code) {\n      code\n      name(lang: $lang)\n      memberships { role group { code name(lang: $lang) } modalities { code name(lang: $lang) } }\n    }\n  }\n":new Q(`
    query WhatIfHospital($code: String!, $lang: Language!) {
  hospital(code: $code) {
    code
    name(lang: $lang)
    memberships {
      role
      group {
        code
        name(lang: $lang)
      }
      modalities {
        code
        name(lang: $lang)
      }
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
    `),"\n  query UnitComparison($a: CoverageUnit!, $b: CoverageUnit!, $modalities: [String!]!, $lang: Language!) {\n    comparison(a: $a, b: $b, modalities: $modalities) {\n      a { ...ComparedUnit }\n      b { ...ComparedUnit }\n      rows {\n        modality { code name(lang: $lang) }\n        a { status hospitals { code name(lang: $lang) } }\n        b { status hospitals { code name(lang: $lang) } }\n      }\n    }\n  }\n  fragment ComparedUnit on ComparisonSide {\n    region { code name(lang: $lang) groupCount }\n    group { code name(lang: $lang) }\n    hospitalCount\n    children { count missing { code } }\n  }\n":new Q(`
    query UnitComparison($a: CoverageUnit!, $b: CoverageUnit!, $modalities: [String!]!, $lang: Language!) {
  comparison(a: $a, b: $b, modalities: $modalities) {
    a {
      ...ComparedUnit
    }
    b {
      ...ComparedUnit
    }
    rows {
      modality {
        code
        name(lang: $lang)
      }
      a {
        status
        hospitals {
          code
          name(lang: $lang)
        }
      }
      b {
        status
        hospitals {
          code
          name(lang: $lang)
        }
      }
    }
  }
}
    fragment ComparedUnit on ComparisonSide {
  region {
    code
    name(lang: $lang)
    groupCount
  }
  group {
    code
    name(lang: $lang)
  }
  hospitalCount
  children {
    count
    missing {
      code
    }
  }
}`),"\n  fragment NearestFacts on Referral { relation borders hospital { code name(lang: $lang) region { code name(lang: $lang) } } }\n":bt,"\n  fragment ProvenanceFacts on Provenance { fact status locator asPrinted note(lang: $lang) source { code title } }\n":St,"\n  query ReferralFinder($disease: String!, $modality: String!, $region: String!, $lang: Language!) {\n    referrals(disease: $disease, modality: $modality, from: {region: $region}, first: 10) {\n      totalCount\n      nodes { ...NearestFacts }\n    }\n  }\n":new Q(`
    query ReferralFinder($disease: String!, $modality: String!, $region: String!, $lang: Language!) {
  referrals(
    disease: $disease
    modality: $modality
    from: {region: $region}
    first: 10
  ) {
    totalCount
    nodes {
      ...NearestFacts
    }
  }
}
    fragment NearestFacts on Referral {
  relation
  borders
  hospital {
    code
    name(lang: $lang)
    region {
      code
      name(lang: $lang)
    }
  }
}`),"\n  query SearchBox($text: String!, $first: Int!, $lang: Language!) {\n    search(text: $text, first: $first) {\n      totalCount\n      nodes {\n        matched\n        record {\n          __typename\n          ... on Hospital { code name(lang: $lang) english: name(lang: EN) romanizedName region { name(lang: $lang) } }\n          ... on Group { code name(lang: $lang) english: name(lang: EN) romanizedName region { name(lang: $lang) } }\n          ... on Region { code name(lang: $lang) english: name(lang: EN) romanizedName }\n          ... on Disease { code name(lang: $lang) english: name(lang: EN) romanizedName }\n          ... on Modality { code name(lang: $lang) english: name(lang: EN) romanizedName }\n          ... on Department { code name(lang: $lang) english: name(lang: EN) romanizedName hospital { name(lang: $lang) } }\n          ... on Technique { code name(lang: $lang) english: name(lang: EN) department { code name(lang: $lang) } }\n          ... on Expert { code expertName: name department { code name(lang: $lang) } }\n        }\n      }\n    }\n  }\n":new Q(`
    query SearchBox($text: String!, $first: Int!, $lang: Language!) {
  search(text: $text, first: $first) {
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
    `),"\n  query Edition { registry { edition version sources { code title edition } } earlierRegistry { edition } }\n":new Q(`
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
  earlierRegistry {
    edition
  }
}
    `),"\n  fragment StatusCounts on CoverageSummary { cells redundant single absent unknown }\n  fragment PlacedCell on CoverageCell {\n    status\n    hospitals { code name(lang: $lang) }\n    region { code name(lang: $lang) }\n    group { code name(lang: $lang) }\n    disease { code name(lang: $lang) }\n    modality { code name(lang: $lang) }\n  }\n  fragment GapFacts on Gap {\n    region { code name(lang: $lang) }\n    group { code name(lang: $lang) }\n    disease { code name(lang: $lang) }\n    modality { code name(lang: $lang) }\n    children { count missing { code } }\n    nearest { ...NearestFacts }\n  }\n":yt,"\n  fragment CapabilityFacts on Capability { code scoped modality { code name(lang: $lang) } diseases { code name(lang: $lang) } }\n  fragment MembershipFacts on Membership { code role work capabilities { ...CapabilityFacts } provenance { ...ProvenanceFacts } }\n  fragment FindingFacts on Finding {\n    code rule severity locator asPrinted message(lang: $lang) resolution(lang: $lang)\n    subject {\n      __typename\n      ... on Group { code name(lang: $lang) }\n      ... on Hospital { code name(lang: $lang) }\n      ... on Membership { group { code name(lang: $lang) } hospital { code name(lang: $lang) } }\n    }\n  }\n  fragment CellFacts on CoverageCell {\n    status region { code name(lang: $lang) } disease { code name(lang: $lang) } modality { code name(lang: $lang) } hospitals { code name(lang: $lang) }\n  }\n":xt};function wt(e){return Ct[e]??{}}var Tt={Hospital:`hospitals`,Group:`groups`,Region:`regions`,Disease:`diseases`,Modality:`modalities`,Department:`departments`},Et=(e,t)=>`/${Tt[e]}/${encodeURIComponent(t)}`,Dt=e=>e&&/\p{Script=Han}/u.test(e)?`zh-CN`:void 0;function $({kind:e,record:t,children:n}){return(0,Z.jsx)(r,{className:`record`,to:Et(e,t.code),children:n??(0,Z.jsx)(o,{text:t.name??t.code})})}var Ot=({hospital:e,children:t})=>(0,Z.jsx)($,{kind:`Hospital`,record:e,children:t}),kt=({group:e,children:t})=>(0,Z.jsx)($,{kind:`Group`,record:e,children:t}),At=({region:e,children:t})=>(0,Z.jsx)($,{kind:`Region`,record:e,children:t}),jt=({disease:e,children:t})=>(0,Z.jsx)($,{kind:`Disease`,record:e,children:t}),Mt=({modality:e,children:t})=>(0,Z.jsx)($,{kind:`Modality`,record:e,children:t}),Nt=({department:e,children:t})=>(0,Z.jsx)($,{kind:`Department`,record:e,children:t});function Pt({kind:e,records:t}){return(0,Z.jsx)(`ul`,{className:`record-list`,children:t.map(t=>(0,Z.jsx)(`li`,{children:(0,Z.jsx)($,{kind:e,record:t})},t.code))})}export{_e as A,Se as B,qe as C,we as D,Oe as E,je as F,Me as H,ye as I,M as L,A as M,j as N,Ae as O,ve as P,be as R,nt as S,pe as T,s as U,Ce as V,it as _,Mt as a,Ke as b,Et as c,vt as d,_t as f,rt as g,mt as h,Ot as i,he as j,me as k,Dt as l,ft as m,jt as n,Pt as o,pt as p,kt as r,At as s,Nt as t,wt as u,He as v,W as w,Xe as x,Ve as y,xe as z};