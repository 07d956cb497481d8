import{a as e}from"./rolldown-runtime-BWaJ3C7D.js";import{C as t,S as n,c as r,i,o as a}from"./preload-helper-8S839sH5.js";var o={NAME:`Name`,DOCUMENT:`Document`,OPERATION_DEFINITION:`OperationDefinition`,VARIABLE_DEFINITION:`VariableDefinition`,SELECTION_SET:`SelectionSet`,FIELD:`Field`,ARGUMENT:`Argument`,FRAGMENT_SPREAD:`FragmentSpread`,INLINE_FRAGMENT:`InlineFragment`,FRAGMENT_DEFINITION:`FragmentDefinition`,VARIABLE:`Variable`,INT:`IntValue`,FLOAT:`FloatValue`,STRING:`StringValue`,BOOLEAN:`BooleanValue`,NULL:`NullValue`,ENUM:`EnumValue`,LIST:`ListValue`,OBJECT:`ObjectValue`,OBJECT_FIELD:`ObjectField`,DIRECTIVE:`Directive`,NAMED_TYPE:`NamedType`,LIST_TYPE:`ListType`,NON_NULL_TYPE:`NonNullType`},s=class extends Error{constructor(e,t,n,r,i,a,o){super(e),this.name=`GraphQLError`,this.message=e,i&&(this.path=i),t&&(this.nodes=Array.isArray(t)?t:[t]),n&&(this.source=n),r&&(this.positions=r),a&&(this.originalError=a);var s=o;if(!s&&a){var c=a.extensions;c&&typeof c==`object`&&(s=c)}this.extensions=s||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return`GraphQLError`}},c,l;function u(e){return new s(`Syntax Error: Unexpected token at ${l} in ${e}`)}function d(e){if(e.lastIndex=l,e.test(c))return c.slice(l,l=e.lastIndex)}var f=/ +(?=[^\s])/y;function ee(e){for(var t=e.split(`
`),n=``,r=0,i=0,a=t.length-1,o=0;o<t.length;o++)f.lastIndex=0,f.test(t[o])&&(o&&(!r||f.lastIndex<r)&&(r=f.lastIndex),i||=o,a=o);for(var s=i;s<=a;s++)s!==i&&(n+=`
`),n+=t[s].slice(r).replace(/\\"""/g,`"""`);return n}function p(){for(var e=0|c.charCodeAt(l++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|c.charCodeAt(l++))if(e===35)for(;(e=0|c.charCodeAt(l++))&&e!==10&&e!==13;);l--}function m(){for(var e=l,t=0|c.charCodeAt(l++);t>=48&&t<=57||t>=65&&t<=90||t===95||t>=97&&t<=122;t=0|c.charCodeAt(l++));if(e===l-1)throw u(`Name`);var n=c.slice(e,--l);return p(),n}function h(){return{kind:`Name`,value:m()}}var te=/(?:"""|(?:[\s\S]*?[^\\])""")/y,ne=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function g(e){var t;switch(c.charCodeAt(l)){case 91:l++,p();for(var n=[];c.charCodeAt(l)!==93;)n.push(g(e));return l++,p(),{kind:`ListValue`,values:n};case 123:l++,p();for(var r=[];c.charCodeAt(l)!==125;){var i=h();if(c.charCodeAt(l++)!==58)throw u(`ObjectField`);p(),r.push({kind:`ObjectField`,name:i,value:g(e)})}return l++,p(),{kind:`ObjectValue`,fields:r};case 36:if(e)throw u(`Variable`);return l++,{kind:`Variable`,name:h()};case 34:if(c.charCodeAt(l+1)===34&&c.charCodeAt(l+2)===34){if(l+=3,(t=d(te))==null)throw u(`StringValue`);return p(),{kind:`StringValue`,value:ee(t.slice(0,-3)),block:!0}}var a=l,o;l++;var s=!1;for(o=0|c.charCodeAt(l++);o===92&&(l++,s=!0)||o!==10&&o!==13&&o!==34&&o;o=0|c.charCodeAt(l++));if(o!==34)throw u(`StringValue`);return t=c.slice(a,l),p(),{kind:`StringValue`,value:s?JSON.parse(t):t.slice(1,-1),block:!1};case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var f=l++,_;(_=0|c.charCodeAt(l++))>=48&&_<=57;);var v=c.slice(f,--l);if((_=c.charCodeAt(l))===46||_===69||_===101){if((t=d(ne))==null)throw u(`FloatValue`);return p(),{kind:`FloatValue`,value:v+t}}return p(),{kind:`IntValue`,value:v};case 110:if(c.charCodeAt(l+1)===117&&c.charCodeAt(l+2)===108&&c.charCodeAt(l+3)===108)return l+=4,p(),{kind:`NullValue`};break;case 116:if(c.charCodeAt(l+1)===114&&c.charCodeAt(l+2)===117&&c.charCodeAt(l+3)===101)return l+=4,p(),{kind:`BooleanValue`,value:!0};break;case 102:if(c.charCodeAt(l+1)===97&&c.charCodeAt(l+2)===108&&c.charCodeAt(l+3)===115&&c.charCodeAt(l+4)===101)return l+=5,p(),{kind:`BooleanValue`,value:!1}}return{kind:`EnumValue`,value:m()}}function _(e){if(c.charCodeAt(l)===40){var t=[];l++,p();do{var n=h();if(c.charCodeAt(l++)!==58)throw u(`Argument`);p(),t.push({kind:`Argument`,name:n,value:g(e)})}while(c.charCodeAt(l)!==41);return l++,p(),t}}function v(e){if(c.charCodeAt(l)===64){var t=[];do l++,t.push({kind:`Directive`,name:h(),arguments:_(e)});while(c.charCodeAt(l)===64);return t}}function re(){for(var e=0;c.charCodeAt(l)===91;)e++,l++,p();var t={kind:`NamedType`,name:h()};do if(c.charCodeAt(l)===33&&(l++,p(),t={kind:`NonNullType`,type:t}),e){if(c.charCodeAt(l++)!==93)throw u(`NamedType`);p(),t={kind:`ListType`,type:t}}while(e--);return t}function y(){if(c.charCodeAt(l++)!==123)throw u(`SelectionSet`);return p(),b()}function b(){var e=[];do if(c.charCodeAt(l)===46){if(c.charCodeAt(++l)!==46||c.charCodeAt(++l)!==46)throw u(`SelectionSet`);switch(l++,p(),c.charCodeAt(l)){case 64:e.push({kind:`InlineFragment`,typeCondition:void 0,directives:v(!1),selectionSet:y()});break;case 111:c.charCodeAt(l+1)===110?(l+=2,p(),e.push({kind:`InlineFragment`,typeCondition:{kind:`NamedType`,name:h()},directives:v(!1),selectionSet:y()})):e.push({kind:`FragmentSpread`,name:h(),directives:v(!1)});break;case 123:l++,p(),e.push({kind:`InlineFragment`,typeCondition:void 0,directives:void 0,selectionSet:b()});break;default:e.push({kind:`FragmentSpread`,name:h(),directives:v(!1)})}}else{var t=h(),n=void 0;c.charCodeAt(l)===58&&(l++,p(),n=t,t=h());var r=_(!1),i=v(!1),a=void 0;c.charCodeAt(l)===123&&(l++,p(),a=b()),e.push({kind:`Field`,alias:n,name:t,arguments:r,directives:i,selectionSet:a})}while(c.charCodeAt(l)!==125);return l++,p(),{kind:`SelectionSet`,selections:e}}function ie(){if(p(),c.charCodeAt(l)===40){var e=[];l++,p();do{var t=void 0;if(c.charCodeAt(l)===34&&(t=g(!0)),c.charCodeAt(l++)!==36)throw u(`Variable`);var n=h();if(c.charCodeAt(l++)!==58)throw u(`VariableDefinition`);p();var r=re(),i=void 0;c.charCodeAt(l)===61&&(l++,p(),i=g(!0)),p();var a={kind:`VariableDefinition`,variable:{kind:`Variable`,name:n},type:r,defaultValue:i,directives:v(!0)};t&&(a.description=t),e.push(a)}while(c.charCodeAt(l)!==41);return l++,p(),e}}function ae(e){var t=h();if(c.charCodeAt(l++)!==111||c.charCodeAt(l++)!==110)throw u(`FragmentDefinition`);p();var n={kind:`FragmentDefinition`,name:t,typeCondition:{kind:`NamedType`,name:h()},directives:v(!1),selectionSet:y()};return e&&(n.description=e),n}function oe(){var e=[];do{var t=void 0;if(c.charCodeAt(l)===34&&(t=g(!0)),c.charCodeAt(l)===123){if(t)throw u(`Document`);l++,p(),e.push({kind:`OperationDefinition`,operation:`query`,name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:b()})}else{var n=m();switch(n){case`fragment`:e.push(ae(t));break;case`query`:case`mutation`:case`subscription`:var r,i=void 0;(r=c.charCodeAt(l))!==40&&r!==64&&r!==123&&(i=h());var a={kind:`OperationDefinition`,operation:n,name:i,variableDefinitions:ie(),directives:v(!1),selectionSet:y()};t&&(a.description=t),e.push(a);break;default:throw u(`Document`)}}}while(l<c.length);return e}function se(e,t){return c=e.body?e.body:e,l=0,p(),t&&t.noLocation?{kind:`Document`,definitions:oe()}:{kind:`Document`,definitions:oe(),loc:{start:0,end:c.length,startToken:void 0,endToken:void 0,source:{body:c,name:`graphql.web`,locationOffset:{line:1,column:1}}}}}function x(e,t,n){for(var r=``,i=0;i<e.length;i++)i&&(r+=t),r+=n(e[i]);return r}function ce(e){return JSON.stringify(e)}function le(e){return`"""
`+e.replace(/"""/g,`\\"""`)+`
"""`}var S=`
`,C={OperationDefinition(e){var t=``;e.description&&(t+=C.StringValue(e.description)+`
`),t+=e.operation,e.name&&(t+=` `+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(t+=` `),t+=`(`+x(e.variableDefinitions,`, `,C.VariableDefinition)+`)`),e.directives&&e.directives.length&&(t+=` `+x(e.directives,` `,C.Directive));var n=C.SelectionSet(e.selectionSet);return t===`query`?n:t+` `+n},VariableDefinition(e){var t=``;return e.description&&(t+=C.StringValue(e.description)+` `),t+=C.Variable(e.variable)+`: `+w(e.type),e.defaultValue&&(t+=` = `+w(e.defaultValue)),e.directives&&e.directives.length&&(t+=` `+x(e.directives,` `,C.Directive)),t},Field(e){var t=e.alias?e.alias.value+`: `+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var n=x(e.arguments,`, `,C.Argument);t.length+n.length+2>80?t+=`(`+(S+=`  `)+x(e.arguments,S,C.Argument)+(S=S.slice(0,-2))+`)`:t+=`(`+n+`)`}return e.directives&&e.directives.length&&(t+=` `+x(e.directives,` `,C.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(t+=` `+C.SelectionSet(e.selectionSet)),t},StringValue(e){return e.block?le(e.value).replace(/\n/g,S):ce(e.value)},BooleanValue:e=>``+e.value,NullValue:e=>`null`,IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>`$`+e.name.value,ListValue:e=>`[`+x(e.values,`, `,w)+`]`,ObjectValue:e=>`{`+x(e.fields,`, `,C.ObjectField)+`}`,ObjectField:e=>e.name.value+`: `+w(e.value),Document(e){return!e.definitions||!e.definitions.length?``:x(e.definitions,`

`,w)},SelectionSet:e=>`{`+(S+=`  `)+x(e.selections,S,w)+(S=S.slice(0,-2))+`}`,Argument:e=>e.name.value+`: `+w(e.value),FragmentSpread(e){var t=`...`+e.name.value;return e.directives&&e.directives.length&&(t+=` `+x(e.directives,` `,C.Directive)),t},InlineFragment(e){var t=`...`;return e.typeCondition&&(t+=` on `+e.typeCondition.name.value),e.directives&&e.directives.length&&(t+=` `+x(e.directives,` `,C.Directive)),t+=` `+C.SelectionSet(e.selectionSet)},FragmentDefinition(e){var t=``;return e.description&&(t+=C.StringValue(e.description)+`
`),t+=`fragment `+e.name.value,t+=` on `+e.typeCondition.name.value,e.directives&&e.directives.length&&(t+=` `+x(e.directives,` `,C.Directive)),t+` `+C.SelectionSet(e.selectionSet)},Directive(e){var t=`@`+e.name.value;return e.arguments&&e.arguments.length&&(t+=`(`+x(e.arguments,`, `,C.Argument)+`)`),t},NamedType:e=>e.name.value,ListType:e=>`[`+w(e.type)+`]`,NonNullType:e=>w(e.type)+`!`},w=e=>C[e.kind](e);function ue(e){return S=`
`,C[e.kind]?C[e.kind](e):``}var de=()=>{},T=de;function E(e){return{tag:0,0:e}}function D(e){return{tag:1,0:e}}var O=()=>typeof Symbol==`function`&&Symbol.asyncIterator||`@@asyncIterator`,fe=e=>e;function pe(e){return t=>n=>{var r=T;t((t=>{t===0?n(0):t.tag===0?(r=t[0],n(t)):e(t[0])?n(t):r(0)}))}}function me(e){return t=>n=>t((t=>{t===0||t.tag===0?n(t):n(D(e(t[0])))}))}function he(e){return t=>n=>{var r=[],i=T,a=!1,o=!1;t((t=>{o||(t===0?(o=!0,r.length||n(0)):t.tag===0?i=t[0]:(a=!1,(function(e){var t=T;e((e=>{if(e===0){if(r.length){var s=r.indexOf(t);s>-1&&(r=r.slice()).splice(s,1),r.length||(o?n(0):a||(a=!0,i(0)))}}else e.tag===0?(r.push(t=e[0]),t(0)):r.length&&(n(e),t(0))}))})(e(t[0])),a||(a=!0,i(0))))})),n(E((e=>{if(e===1){o||(o=!0,i(1));for(var t=0,n=r,s=r.length;t<s;t++)n[t](1);r.length=0}else{!o&&!a?(a=!0,i(0)):a=!1;for(var c=0,l=r,u=r.length;c<u;c++)l[c](0)}})))}}function ge(e){return he(fe)(e)}function _e(e){return ge(De(e))}function k(e){return t=>n=>{var r=!1;t((t=>{if(!r){if(t===0)r=!0,n(0),e();else if(t.tag===0){var i=t[0];n(E((t=>{t===1?(r=!0,i(1),e()):i(t)})))}else n(t)}}))}}function A(e){return t=>n=>{var r=!1;t((t=>{if(!r){if(t===0)r=!0,n(0);else if(t.tag===0){var i=t[0];n(E((e=>{e===1&&(r=!0),i(e)})))}else e(t[0]),n(t)}}))}}function ve(e){return t=>n=>t((t=>{t===0?n(0):t.tag===0?(n(t),e()):n(t)}))}function ye(e){var t=[],n=T,r=!1;return i=>{t.push(i),t.length===1&&e((e=>{if(e===0){for(var i=0,a=t,o=t.length;i<o;i++)a[i](0);t.length=0}else if(e.tag===0)n=e[0];else{r=!1;for(var s=0,c=t,l=t.length;s<l;s++)c[s](e)}})),i(E((e=>{if(e===1){var a=t.indexOf(i);a>-1&&(t=t.slice()).splice(a,1),t.length||n(1)}else r||(r=!0,n(0))})))}}function be(e){return t=>n=>{var r=T,i=T,a=!1,o=!1,s=!1,c=!1;t((t=>{c||(t===0?(c=!0,s||n(0)):t.tag===0?r=t[0]:(s&&(i(1),i=T),a?a=!1:(a=!0,r(0)),(function(e){s=!0,e((e=>{s&&(e===0?(s=!1,c?n(0):a||(a=!0,r(0))):e.tag===0?(o=!1,(i=e[0])(0)):(n(e),o?o=!1:i(0)))}))})(e(t[0]))))})),n(E((e=>{e===1?(c||(c=!0,r(1)),s&&(s=!1,i(1))):(!c&&!a&&(a=!0,r(0)),s&&!o&&(o=!0,i(0)))})))}}function xe(e){return t=>n=>{var r=T,i=!1,a=0;t((t=>{i||(t===0?(i=!0,n(0)):t.tag===0?e<=0?(i=!0,n(0),t[0](1)):r=t[0]:a++<e?(n(t),!i&&a>=e&&(i=!0,n(0),r(1))):n(t))})),n(E((t=>{t===1&&!i?(i=!0,r(1)):t===0&&!i&&a<e&&r(0)})))}}function Se(e){return t=>n=>{var r=T,i=T,a=!1;t((t=>{a||(t===0?(a=!0,i(1),n(0)):t.tag===0?(r=t[0],e((e=>{e===0||(e.tag===0?(i=e[0])(0):(a=!0,i(1),r(1),n(0)))}))):n(t))})),n(E((e=>{e===1&&!a?(a=!0,r(1),i(1)):a||r(0)})))}}function Ce(e,t){return n=>r=>{var i=T,a=!1;n((n=>{a||(n===0?(a=!0,r(0)):n.tag===0?(i=n[0],r(n)):e(n[0])?r(n):(a=!0,t&&r(n),r(0),i(1)))}))}}function we(e){return t=>e()(t)}function Te(e){return t=>{var n=e[O()]&&e[O()]()||e,r=!1,i=!1,a=!1,o;t(E((async e=>{if(e===1)r=!0,n.return&&n.return();else if(i)a=!0;else{for(a=i=!0;a&&!r;)if((o=await n.next()).done)r=!0,n.return&&await n.return(),t(0);else try{a=!1,t(D(o.value))}catch(e){if(n.throw)(r=!!(await n.throw(e)).done)&&t(0);else throw e}i=!1}})))}}function Ee(e){return e[O()]?Te(e):t=>{var n=e[Symbol.iterator](),r=!1,i=!1,a=!1,o;t(E((e=>{if(e===1)r=!0,n.return&&n.return();else if(i)a=!0;else{for(a=i=!0;a&&!r;)if((o=n.next()).done)r=!0,n.return&&n.return(),t(0);else try{a=!1,t(D(o.value))}catch(e){if(n.throw)(r=!!n.throw(e).done)&&t(0);else throw e}i=!1}})))}}var De=Ee;function Oe(e){return t=>{var n=!1;t(E((r=>{r===1?n=!0:n||(n=!0,t(D(e)),t(0))})))}}function ke(e){return t=>{var n=!1,r=e({next(e){n||t(D(e))},complete(){n||(n=!0,t(0))}});t(E((e=>{e===1&&!n&&(n=!0,r())})))}}function Ae(){var e,t;return{source:ye(ke((n=>(e=n.next,t=n.complete,de)))),next(t){e&&e(t)},complete(){t&&t()}}}function j(e){return t=>{var n=T,r=!1;return t((t=>{t===0?r=!0:t.tag===0?(n=t[0])(0):r||(e(t[0]),n(0))})),{unsubscribe(){r||(r=!0,n(1))}}}}function je(e){j((e=>{}))(e)}function Me(e){return new Promise((t=>{var n=T,r;e((e=>{e===0?Promise.resolve(r).then(t):e.tag===0?(n=e[0])(0):(r=e[0],n(0))}))}))}var Ne=e=>e&&typeof e.message==`string`&&(e.extensions||e.name===`GraphQLError`)?e:typeof e==`object`&&typeof e.message==`string`?new s(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new s(e),M=class extends Error{constructor(e){var t=(e.graphQLErrors||[]).map(Ne),n=((e,t)=>{var n=``;if(e)return`[Network] ${e.message}`;if(t)for(var r=0,i=t.length;r<i;r++)n&&(n+=`
`),n+=`[GraphQL] ${t[r].message}`;return n})(e.networkError,t);super(n),this.name=`CombinedError`,this.message=n,this.graphQLErrors=t,this.networkError=e.networkError,this.response=e.response}toString(){return this.message}},N=(e,t)=>{for(var n=0|(t||5381),r=0,i=0|e.length;r<i;r++)n=(n<<5)+n+e.charCodeAt(r);return n},P=new Set,Pe=new WeakMap,F=(e,t)=>{if(e===null||P.has(e))return`null`;if(typeof e!=`object`)return JSON.stringify(e)||``;if(e.toJSON)return F(e.toJSON(),t);if(Array.isArray(e)){for(var n=`[`,r=0,i=e.length;r<i;r++)n.length>1&&(n+=`,`),n+=F(e[r],t)||`null`;return n+=`]`}if(!t&&(z!==R&&e instanceof z||B!==R&&e instanceof B))return`null`;var a=Object.keys(e).sort();if(!a.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var o=Pe.get(e)||Math.random().toString(36).slice(2);return Pe.set(e,o),F({__key:o},t)}P.add(e);for(var s=`{`,c=0,l=a.length;c<l;c++){var u=F(e[a[c]],t);u&&(s.length>1&&(s+=`,`),s+=F(a[c],t)+`:`+u)}return P.delete(e),s+=`}`},I=(e,t,n)=>{if(!(typeof n!=`object`||!n||n.toJSON||P.has(n))){if(Array.isArray(n))for(var r=0,i=n.length;r<i;r++)I(e,`${t}.${r}`,n[r]);else if(n instanceof z||n instanceof B)e.set(t,n);else for(var a in P.add(n),n)I(e,`${t}.${a}`,n[a])}},L=(e,t)=>(P.clear(),F(e,t||!1)),R=class{},z=typeof File<`u`?File:R,B=typeof Blob<`u`?Blob:R,Fe=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Ie=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,Le=(e,t)=>t%2==0?e.replace(Ie,`
`):e,Re=e=>e.split(Fe).map(Le).join(``).trim(),ze=new Map,V=new Map,H=e=>{var t;return typeof e==`string`?t=Re(e):e.loc&&V.get(e.__key)===e?t=e.loc.source.body:(t=ze.get(e)||Re(ue(e)),ze.set(e,t)),typeof e!=`string`&&!e.loc&&(e.loc={start:0,end:t.length,source:{body:t,name:`gql`,locationOffset:{line:1,column:1}}}),t},U=e=>{var t;if(e.documentId)t=N(e.documentId);else if(t=N(H(e)),e.definitions){var n=He(e);n&&(t=N(`\n# ${n}`,t))}return t},Be=e=>{var t,n;return typeof e==`string`?(t=U(e),n=V.get(t)||se(e,{noLocation:!0})):(t=e.__key||U(e),n=V.get(t)||e),n.loc||H(n),n.__key=t,V.set(t,n),n},Ve=(e,t,n)=>{var r=t||{},i=Be(e),a=L(r,!0),o=i.__key;return a!==`{}`&&(o=N(a,o)),{key:o,query:i,variables:r,extensions:n}},He=e=>{for(var t=0,n=e.definitions.length;t<n;t++){var r=e.definitions[t];if(r.kind===o.OPERATION_DEFINITION)return r.name?r.name.value:void 0}},W=(e,t,n)=>{var r=t.payload||t;if(!(`data`in r||`errors`in r&&Array.isArray(r.errors)))throw Error(`No Content`);var i=e.kind===`subscription`;return{operation:e,data:r.data,error:Array.isArray(r.errors)?new M({graphQLErrors:r.errors,response:n}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:t.hasNext==null?i:t.hasNext,stale:!1}},G=(e,t)=>{if(typeof e==`object`&&e){if(Array.isArray(e)){e=[...e];for(var n=0,r=t.length;n<r;n++)e[n]=G(e[n],t[n]);return e}if(!e.constructor||e.constructor===Object){for(var i in e={...e},t)e[i]=G(e[i],t[i]);return e}}return t},Ue=(e,t,n,r)=>{var i=e.error?e.error.graphQLErrors:[],a=!!e.extensions||!!(t.payload||t).extensions,o={...e.extensions,...(t.payload||t).extensions},s=t.incremental;`path`in t&&(s=[t]);var c={data:e.data};if(s)for(var l=function(){var e=s[u];Array.isArray(e.errors)&&i.push(...e.errors),e.extensions&&(Object.assign(o,e.extensions),a=!0);var t=`data`,n=c,l=[];if(e.path)l=e.path;else if(r){var d=r.find((t=>t.id===e.id));l=e.subPath?[...d.path,...e.subPath]:d.path}for(var f=0,ee=l.length;f<ee;t=l[f++])n=n[t]=Array.isArray(n[t])?[...n[t]]:{...n[t]};if(e.items)for(var p=+t>=0?t:0,m=0,h=e.items.length;m<h;m++)n[p+m]=G(n[p+m],e.items[m]);else e.data!==void 0&&(n[t]=G(n[t],e.data))},u=0,d=s.length;u<d;u++)l();else c.data=(t.payload||t).data||e.data,i=t.errors||t.payload&&t.payload.errors||i;return{operation:e.operation,data:c.data,error:i.length?new M({graphQLErrors:i,response:n}):void 0,extensions:a?o:void 0,hasNext:t.hasNext==null?e.hasNext:t.hasNext,stale:!1}},We=(e,t,n)=>({operation:e,data:void 0,error:new M({networkError:t,response:n}),extensions:void 0,hasNext:!1,stale:!1});function Ge(e){var t={query:void 0,documentId:void 0,operationName:He(e.query),variables:e.variables||void 0,extensions:e.extensions};return`documentId`in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?t.documentId=e.query.documentId:e.extensions&&e.extensions.persistedQuery&&!e.extensions.persistedQuery.miss||(t.query=H(e.query)),t}var Ke=(e,t)=>{var n=e.kind===`query`&&e.context.preferGetMethod;if(!n||!t)return e.context.url;var r=qe(e.context.url);for(var i in t){var a=t[i];a&&r[1].set(i,typeof a==`object`?L(a):a)}var o=r.join(`?`);return o.length>2047&&n!==`force`?(e.context.preferGetMethod=!1,e.context.url):o},qe=e=>{var t=e.indexOf(`?`);return t>-1?[e.slice(0,t),new URLSearchParams(e.slice(t+1))]:[e,new URLSearchParams]},Je=(e,t)=>{if(t&&!(e.kind===`query`&&e.context.preferGetMethod)){var n=L(t),r=(e=>{var t=new Map;return(z!==R||B!==R)&&(P.clear(),I(t,`variables`,e)),t})(t.variables);if(r.size){var i=new FormData;i.append(`operations`,n),i.append(`map`,L({...[...r.keys()].map((e=>[e]))}));var a=0;for(var o of r.values())i.append(``+a++,o);return i}return n}},Ye=(e,t)=>{var n={accept:e.kind===`subscription`?`text/event-stream, multipart/mixed`:`application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed`},r=(typeof e.context.fetchOptions==`function`?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers){if((e=>`has`in e&&!Object.keys(e).length)(r.headers))r.headers.forEach(((e,t)=>{n[t]=e}));else if(Array.isArray(r.headers))r.headers.forEach(((e,t)=>{Array.isArray(e)?n[e[0]]?n[e[0]]=`${n[e[0]]},${e[1]}`:n[e[0]]=e[1]:n[t]=e}));else for(var i in r.headers)n[i.toLowerCase()]=r.headers[i]}var a=Je(e,t);return typeof a==`string`&&!n[`content-type`]&&(n[`content-type`]=`application/json`),{...r,method:a?`POST`:`GET`,body:a,headers:n}},Xe=/boundary="?([^=";]+)"?/i,Ze=/data: ?([^\n]+)/;async function*Qe(e){if(e.body[Symbol.asyncIterator])for await(var t of e.body)yield t;else{var n=e.body.getReader(),r;try{for(;!(r=await n.read()).done;)yield r.value}finally{n.cancel()}}}async function*$e(e,t){var n=typeof TextDecoder<`u`?new TextDecoder:null,r=``,i;for await(var a of e)for(r+=a.constructor.name===`Buffer`?a.toString():n.decode(a,{stream:!0});(i=r.indexOf(t))>-1;)yield r.slice(0,i),r=r.slice(i+t.length)}async function*et(e,t,n){var r=!0,i=null,a;try{yield await Promise.resolve();var o=(a=await(e.context.fetch||fetch)(t,n)).headers.get(`Content-Type`)||``,s=/multipart\/mixed/i.test(o)?async function*(e,t){var n=e.match(Xe),r=`--`+(n?n[1]:`-`),i=!0,a;for await(var o of $e(Qe(t),`\r
`+r)){if(i){i=!1;var s=o.indexOf(r);if(s>-1)o=o.slice(s+r.length);else continue}try{yield a=JSON.parse(o.slice(o.indexOf(`\r
\r
`)+4))}catch(e){if(!a)throw e}if(a&&!1===a.hasNext)break}a&&!1!==a.hasNext&&(yield{hasNext:!1})}(o,a):/text\/event-stream/i.test(o)?async function*(e){var t;for await(var n of $e(Qe(e),`

`)){var r=n.match(Ze);if(r){var i=r[1];try{yield t=JSON.parse(i)}catch(e){if(!t)throw e}if(t&&!1===t.hasNext)break}}t&&!1!==t.hasNext&&(yield{hasNext:!1})}(a):/text\//i.test(o)?async function*(e){var t=await e.text();try{yield JSON.parse(t)}catch{throw Error(t)}}(a):async function*(e){yield JSON.parse(await e.text())}(a),c;for await(var l of s)l.pending&&!i?c=l.pending:l.pending&&(c=[...c,...l.pending]),i=i?Ue(i,l,a,c):W(e,l,a),r=!1,yield i,r=!0;i||(yield i=W(e,{},a))}catch(t){if(!r)throw t;yield We(e,a&&(a.status<200||a.status>=300)&&a.statusText?Error(a.statusText):t,a)}}function tt(e,t,n){var r;return typeof AbortController<`u`&&(n.signal=(r=new AbortController).signal),k((()=>{r&&r.abort()}))(pe((e=>!!e))(Te(et(e,t,n))))}var K=e(t()),q=K.createContext({}),nt=q.Provider;q.Consumer,q.displayName=`UrqlContext`;var J=()=>K.useContext(q),rt={fetching:!1,stale:!1,hasNext:!1,error:void 0,data:void 0,extensions:void 0,operation:void 0},it=(e,t)=>e===t||!(!e||!t||e.key!==t.key),Y=(e,t)=>{var n={...e,...t,data:t.data!==void 0||t.error?t.data:e.data,fetching:!!t.fetching,stale:!!t.stale,error:t.fetching?e.error:t.error};return((e,t)=>{for(var n in e)if(!(n in t))return!0;for(var r in t)if(r===`operation`?!it(e[r],t[r]):e[r]!==t[r])return!0;return!1})(e,n)?n:e},at=(e,t)=>{for(var n=0,r=t.length;n<r;n++)if(e[n]!==t[n])return!0;return!1},X=!1;function Z(e,t){if(!X||t===void 0)try{return X=!0,e(t)}finally{X=!1}else Promise.resolve(t).then(e)}function ot(e,t){var n=K.useRef(void 0);return K.useMemo((()=>{var r=Ve(e,t);return n.current!==void 0&&n.current.key===r.key?n.current:(n.current=r,r)}),[e,t])}var st=e=>{if(!e._react){var t=new Set,n=new Map;e.operations$&&j((e=>{e.kind===`teardown`&&t.has(e.key)&&(t.delete(e.key),n.delete(e.key))}))(e.operations$),e._react={get:e=>n.get(e),set(e,r){t.delete(e),n.set(e,r)},clear(e){t.delete(e),n.delete(e)},dispose(e){t.add(e)}}}return e._react},ct=(e,t)=>t&&t.suspense!==void 0?!!t.suspense:e.suspense;function lt(e){var t=J(),n=st(t),r=ct(t,e.context),i=ot(e.query,e.variables),a=K.useMemo((()=>{if(e.pause)return null;var a=t.executeQuery(i,{requestPolicy:e.requestPolicy,...e.context});return r?A((e=>{n.set(i.key,e)}))(a):a}),[n,t,i,r,e.pause,e.requestPolicy,e.context]),o=K.useCallback(((e,t)=>{if(!e)return{fetching:!1};var r=n.get(i.key);if(!r){var a,o,s=j((e=>{r=e,a&&a(r)}))(k((()=>{o&&!r&&(n.get(i.key)===o&&n.clear(i.key),a&&a(void 0))}))(Ce((()=>t&&!a||!r||`hasNext`in r&&r.hasNext))(e)));if(r==null&&t)throw o=new Promise((e=>{a=e})),n.set(i.key,o),o;s.unsubscribe()}else if(t&&r!=null&&`then`in r){var c=r,l=()=>{n.get(i.key)===c&&n.clear(i.key)};throw c.then(l,l),r}if(t&&r!=null&&!(`then`in r)&&r.error){var u=r;queueMicrotask((()=>{n.get(i.key)===u&&n.clear(i.key)}))}return r||{fetching:!0}}),[n,i]),s=[t,i,e.requestPolicy,e.context,e.pause],[c,l]=K.useState((()=>[a,Y(rt,Z((()=>o(a,r)))),s])),u=c[1];a!==c[0]&&at(c[2],s)&&l([a,u=Y(c[1],Z((()=>o(a,r)))),s]),K.useEffect((()=>{var e=c[0],t=c[2][1],r=!1,i=e=>{r=!0,Z(l,(t=>{var n=Y(t[1],e);return t[1]===n?t:[t[0],n,t[2]]}))};if(e){var a=j(i)(k((()=>{i({fetching:!1})}))(e));return r||i({fetching:!0}),()=>{n.dispose(t.key),a.unsubscribe()}}i({fetching:!1})}),[n,c[0],c[2][1]]);var d=K.useCallback((a=>{var o={requestPolicy:e.requestPolicy,...e.context,...a};Z(l,(e=>[r?A((e=>{n.set(i.key,e)}))(t.executeQuery(i,o)):t.executeQuery(i,o),e[1],s]))}),[t,n,i,r,e.requestPolicy,e.context,e.pause]);return[u,d]}var Q=i();function ut({rows:e=6,height:t}){let{t:r}=n();return(0,Q.jsxs)(`div`,{className:`loading`,role:`status`,children:[(0,Q.jsx)(`span`,{className:`visually-hidden`,children:r(`state.loading`)}),t?(0,Q.jsx)(`div`,{className:`bar`,style:{height:t}}):Array.from({length:e},(e,t)=>(0,Q.jsx)(`div`,{className:`bar`},t))]})}function dt({children:e}){let{t}=n();return(0,Q.jsx)(`p`,{className:`empty`,children:e??t(`state.empty`)})}function ft({code:e}){let{t}=n();return(0,Q.jsxs)(dt,{children:[t(`missing.record`,{code:e}),` `,(0,Q.jsx)(r,{to:`/`,children:t(`missing.home`)})]})}var pt=[`BAD_USER_INPUT`,`BAD_REQUEST`,`GRAPHQL_VALIDATION_FAILED`,`GRAPHQL_PARSE_FAILED`,`QUERY_TOO_COMPLEX`,`SERVICE_UNAVAILABLE`,`INTERNAL`];function mt({error:e,retry:t}){let{t:r}=n(),[i,a]=(0,K.useState)(!1),o=e.networkError&&e.graphQLErrors.length===0,s=()=>{a(!0),t()};return(0,K.useEffect)(()=>{if(o)return window.addEventListener(`online`,t),()=>window.removeEventListener(`online`,t)}),(0,K.useEffect)(()=>a(!1),[e]),o?(0,Q.jsxs)(`div`,{className:`failure`,role:`alert`,children:[(0,Q.jsx)(`h2`,{children:r(`state.offline`)}),(0,Q.jsx)(`p`,{children:r(`state.offlineHelp`)}),(0,Q.jsx)(`button`,{type:`button`,onClick:s,disabled:i,children:r(`state.retry`)})]}):(0,Q.jsxs)(`div`,{className:`failure`,role:`alert`,children:[(0,Q.jsx)(`h2`,{children:r(`state.failed`)}),(0,Q.jsx)(`ul`,{children:e.graphQLErrors.map((e,t)=>{let{code:n,...i}=e.extensions;return(0,Q.jsxs)(`li`,{children:[(0,Q.jsx)(`p`,{lang:`en`,children:e.message}),(0,Q.jsx)(`p`,{children:r(`state.codes.${pt.find(e=>e===n)??`other`}`)}),Object.entries(i).map(([e,t])=>(0,Q.jsxs)(`p`,{children:[e===`argument`?r(`state.argument`):e,`: `,(0,Q.jsx)(`code`,{children:Array.isArray(t)?t.join(`.`):typeof t==`string`?t:JSON.stringify(t)})]},e))]},t)})}),(0,Q.jsx)(`button`,{type:`button`,onClick:s,disabled:i,children:r(`state.retry`)})]})}function ht(e,t,n=!1){let{lang:r}=a(),i=e.toString(),[{data:o,error:s,fetching:c},l]=lt({query:i,variables:i.includes(`$lang`)?{...t,lang:r}:t,pause:n});return{data:o,error:s,fetching:c,retry:()=>l({requestPolicy:`network-only`})}}function gt({answer:e,skeleton:t,children:n}){return e.error?(0,Q.jsx)(mt,{error:e.error,retry:e.retry}):e.data?(0,Q.jsx)(`div`,{className:`answer`,"aria-busy":e.fetching,children:n(e.data)}):t??(0,Q.jsx)(ut,{})}var $=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new $(`
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
    `,{fragmentName:`FilledGap`}),new $(`
    fragment WhatIfCell on CoverageCell {
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
    `,{fragmentName:`WhatIfCell`}),new $(`
    fragment WhatIfGap on Gap {
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
    hospital {
      code
      name(lang: $lang)
    }
    explanation(lang: $lang)
  }
}
    `,{fragmentName:`WhatIfGap`});var _t=new $(`
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
    `,{fragmentName:`ProvenanceFacts`}),vt={"\n  query CoveragePage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {\n    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {\n      cells {\n        region { code name(lang: $lang) }\n        group { code name(lang: $lang) }\n        disease { code name(lang: $lang) }\n        modality { code name(lang: $lang) }\n        status\n        hospitalCount\n        children { count missing { code } }\n      }\n      summary { cells redundant single absent unknown }\n    }\n  }\n":new $(`
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
    `),"\n  query DataPage {\n    registry {\n      edition version loadedAt\n      counts { regions groups hospitals memberships capabilities diseases modalities departments findings }\n      sources { code title publisher edition }\n    }\n  }\n":new $(`
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
    `),"\n  query DepartmentPage($code: String!, $lang: Language!) {\n    department(code: $code) { code name(lang: $lang) romanizedName hospital { code name(lang: $lang) } provenance { ...ProvenanceFacts } }\n  }\n":new $(`
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
}`),"\n  query DiseasePage($code: String!, $lang: Language!) {\n    disease(code: $code) { code name(lang: $lang) romanizedName groups(first: 100) { nodes { code name(lang: $lang) } } }\n  }\n":new $(`
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
    `),"\n  query GapsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $orderBy: [GapOrder!], $after: String, $lang: Language!) {\n    gaps(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, orderBy: $orderBy, first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        region { code name(lang: $lang) }\n        group { code name(lang: $lang) }\n        disease { code name(lang: $lang) }\n        modality { code name(lang: $lang) }\n        children { count missing { code } }\n        nearest { hospital { code name(lang: $lang) } explanation(lang: $lang) }\n      }\n    }\n    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {\n      cells { status modality { code name(lang: $lang) } }\n      summary { cells absent }\n    }\n  }\n":new $(`
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
        hospital {
          code
          name(lang: $lang)
        }
        explanation(lang: $lang)
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
    `),"\n  query GroupPage($code: String!, $lang: Language!) {\n    group(code: $code) { code name(lang: $lang) romanizedName region { code name(lang: $lang) } hospitals { code name(lang: $lang) } provenance { ...ProvenanceFacts } }\n  }\n":new $(`
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
}`),"\n  query GroupsPage($lang: Language!) {\n    groups(first: 100) { totalCount nodes { code name(lang: $lang) hospitalCount region { code name(lang: $lang) } } }\n  }\n":new $(`
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
    `),"\n  query HospitalPage($code: String!, $lang: Language!) {\n    hospital(code: $code) { code name(lang: $lang) romanizedName region { code name(lang: $lang) } groups { code name(lang: $lang) } provenance { ...ProvenanceFacts } }\n  }\n":new $(`
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
}`),"\n  query HospitalsPage($lang: Language!) {\n    hospitals(first: 100) { totalCount nodes { code name(lang: $lang) groupCount region { code name(lang: $lang) } } }\n  }\n":new $(`
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
    `),"\n  query ImprovementsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $by: ImprovementGoal!, $lang: Language!) {\n    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) { summary { absent } }\n    improvements(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, by: $by, first: 10) {\n      group { code name(lang: $lang) }\n      hospital { code name(lang: $lang) }\n      membership { code provenance { ...ProvenanceFacts } }\n      modality { code name(lang: $lang) }\n      closed { ...FilledGap }\n      children { count missing { code } }\n      gapCount\n    }\n    resilience(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {\n      losses(first: 10) {\n        hospital { code name(lang: $lang) }\n        opened { ...FilledGap }\n        gapCount\n        children { count missing { code } }\n      }\n    }\n  }\n  fragment FilledGap on Gap {\n    region { code name(lang: $lang) }\n    group { code name(lang: $lang) }\n    disease { code name(lang: $lang) }\n    modality { code name(lang: $lang) }\n  }\n":new $(`
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
}`),"\n  query ModalityPage($code: String!, $lang: Language!) {\n    modality(code: $code) { code name(lang: $lang) romanizedName groups(first: 100) { nodes { code name(lang: $lang) } } }\n  }\n":new $(`
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
    `),"\n  query NetworkPage($lang: Language!) {\n    groupNetwork {\n      nodes { degree component group { code name(lang: $lang) hospitalCount region { code name(lang: $lang) } } }\n      links { from { code } to { code } sharedHospitals { code } }\n    }\n    bridgingHospitals(first: 100) {\n      totalCount\n      nodes { betweenness hospital { code name(lang: $lang) romanizedName region { code name(lang: $lang) } } groups { code name(lang: $lang) } }\n    }\n  }\n":new $(`
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
    `),"\n  query Overview($modality: String!, $modalities: [String!]!, $diseases: [String!], $lang: Language!) {\n    registry { counts { regions groups hospitals memberships capabilities } }\n    regions { code name(lang: $lang) groupCount hospitalCount tile { x y } }\n    modality(code: $modality) { name(lang: $lang) }\n    chosen: coverage(level: REGION, modalities: [$modality], diseases: $diseases) {\n      cells { region { code } disease { name(lang: $lang) } status hospitalCount children { count missing { code } } }\n      summary { cells redundant single absent unknown }\n    }\n    main: coverage(level: REGION, modalities: $modalities, diseases: $diseases) {\n      cells { region { code } status }\n      summary { absent }\n    }\n  }\n":new $(`
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
    `),"\n  query RegionPage($code: String!, $lang: Language!) {\n    region(code: $code) { code name(lang: $lang) romanizedName groupCount hospitalCount groups(first: 100) { nodes { code name(lang: $lang) } } }\n  }\n":new $(`
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
    `),"\n  query SinglePointsPage($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $after: String, $lang: Language!) {\n    singlePointsOfFailure(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        cellCount\n        hospital { code name(lang: $lang) region { code name(lang: $lang) } }\n        children { count missing { code } }\n        cells {\n          region { code name(lang: $lang) }\n          group { code name(lang: $lang) }\n          disease { code name(lang: $lang) }\n          modality { code name(lang: $lang) }\n          memberships { code provenance { ...ProvenanceFacts } }\n        }\n      }\n    }\n  }\n":new $(`
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
}`),"\n  query WhatIfPage($changes: [Change!]!, $level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {\n    whatIf(changes: $changes, level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {\n      before { cells redundant single absent unknown }\n      after { cells redundant single absent unknown }\n      opened { ...WhatIfGap }\n      closed { ...WhatIfGap }\n      changed { before { ...WhatIfCell } after { ...WhatIfCell } }\n    }\n  }\n  fragment WhatIfCell on CoverageCell {\n    status\n    hospitals { code name(lang: $lang) }\n    region { code name(lang: $lang) }\n    group { code name(lang: $lang) }\n    disease { code name(lang: $lang) }\n    modality { code name(lang: $lang) }\n  }\n  fragment WhatIfGap on Gap {\n    region { code name(lang: $lang) }\n    group { code name(lang: $lang) }\n    disease { code name(lang: $lang) }\n    modality { code name(lang: $lang) }\n    children { count missing { code } }\n    nearest { hospital { code name(lang: $lang) } explanation(lang: $lang) }\n  }\n":new $(`
    query WhatIfPage($changes: [Change!]!, $level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {
  whatIf(
    changes: $changes
    level: $level
    modalities: $modalities
    diseases: $diseases
    regions: $regions
  ) {
    before {
      cells
      redundant
      single
      absent
      unknown
    }
    after {
      cells
      redundant
      single
      absent
      unknown
    }
    opened {
      ...WhatIfGap
    }
    closed {
      ...WhatIfGap
    }
    changed {
      before {
        ...WhatIfCell
      }
      after {
        ...WhatIfCell
      }
    }
  }
}
    fragment WhatIfCell on CoverageCell {
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
fragment WhatIfGap on Gap {
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
    hospital {
      code
      name(lang: $lang)
    }
    explanation(lang: $lang)
  }
}`),"\n  query WhatIfNames($hospitals: [String!]!, $groups: [String!]!, $lang: Language!) {\n    hospitals(where: {code: {in: $hospitals}}, first: 100) { nodes { code name(lang: $lang) } }\n    groups(where: {code: {in: $groups}}, first: 100) { nodes { code name(lang: $lang) } }\n  }\n":new $(`
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
    `),"\n  query CellDetails($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {\n    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {\n      cells {\n        region { code }\n        group { code }\n        disease { code }\n        modality { code }\n        hospitals { code }\n        memberships {\n          code\n          role\n          work\n          group { code name(lang: $lang) }\n          hospital { code name(lang: $lang) }\n          provenance { ...ProvenanceFacts }\n        }\n      }\n    }\n    gaps(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, first: 100) {\n      nodes {\n        region { code }\n        group { code }\n        disease { code }\n        modality { code }\n        nearest(first: 5) { hospital { code name(lang: $lang) } explanation(lang: $lang) }\n      }\n    }\n  }\n":new $(`
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
        hospital {
          code
          name(lang: $lang)
        }
        explanation(lang: $lang)
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
}`),"\n  query WhatIfHospital($code: String!, $lang: Language!) {\n    hospital(code: $code) {\n      code\n      name(lang: $lang)\n      memberships { role group { code name(lang: $lang) } modalities { code name(lang: $lang) } }\n    }\n  }\n":new $(`
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
    `),"\n  query Vocabulary($lang: Language!) {\n    diseases(where: {listed: true}) { code name(lang: $lang) }\n    modalities { code name(lang: $lang) kind broader { code } }\n    regions { code name(lang: $lang) groupCount }\n  }\n":new $(`
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
    `),"\n  fragment ProvenanceFacts on Provenance { fact status locator asPrinted note(lang: $lang) source { code title } }\n":_t,"\n  query SearchBox($text: String!, $first: Int!, $lang: Language!) {\n    search(text: $text, first: $first) {\n      totalCount\n      nodes {\n        matched\n        record {\n          __typename\n          ... on Hospital { code name(lang: $lang) english: name(lang: EN) romanizedName region { name(lang: $lang) } }\n          ... on Group { code name(lang: $lang) english: name(lang: EN) romanizedName region { name(lang: $lang) } }\n          ... on Region { code name(lang: $lang) english: name(lang: EN) romanizedName }\n          ... on Disease { code name(lang: $lang) english: name(lang: EN) romanizedName }\n          ... on Modality { code name(lang: $lang) english: name(lang: EN) romanizedName }\n          ... on Department { code name(lang: $lang) english: name(lang: EN) romanizedName hospital { name(lang: $lang) } }\n          ... on Technique { code name(lang: $lang) english: name(lang: EN) department { code name(lang: $lang) } }\n          ... on Expert { code expertName: name department { code name(lang: $lang) } }\n        }\n      }\n    }\n  }\n":new $(`
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
    `),"\n  query Edition { registry { edition version sources { code title edition } } }\n":new $(`
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
    `)};function yt(e){return vt[e]??{}}export{xe as A,k as C,ye as D,je as E,Ce as M,Me as N,j as O,o as P,he as S,ve as T,Oe as _,ut as a,me as b,J as c,Ge as d,Ye as f,pe as g,W as h,dt as i,Se as j,be as k,Ve as l,Ke as m,gt as n,ft as o,tt as p,ht as r,nt as s,yt as t,Be as u,we as v,A as w,_e as x,Ae as y};