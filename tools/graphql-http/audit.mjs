// Runs the audits of graphql-http against the server whose address is the
// argument, and prints one JSON object for each: {id, name, status, reason}.
import { serverAudits } from "graphql-http";

const [url] = process.argv.slice(2);
if (!url) {
  console.error("usage: node audit.mjs http://127.0.0.1:8080/graphql");
  process.exit(2);
}
for (const audit of serverAudits({ url })) {
  const { id, name, status, reason, response } = await audit.fn();
  await response?.body?.cancel().catch(() => {});
  console.log(JSON.stringify({ id, name, status, reason }));
}
