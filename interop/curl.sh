#!/usr/bin/env bash
# Raw requests by curl: a program without a package does its job, and what DingTalk takes or refuses whatever its documents say.
# One JSON line for each, like the programs beside this file; settings as in python/sandbox.py.
set -u

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
user=${SANDBOX_USER:-zhangsan}
webhook_token=$(sed -E 's/.*access_token=([^&]+).*/\1/' <<<"$DINGTALK_ROBOT_WEBHOOK")
base64 -d >"$scratch/picture.png" \
	<<<'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

ask() { curl --silent --show-error --max-time 10 "$@"; }

# job NAME COMMAND…: run it; what it prints is the detail, without secrets, in one line
job() {
	local name=$1 ok=true detail
	shift
	detail=$("$@" 2>&1) || ok=false
	for secret in "$DINGTALK_APP_SECRET" "$webhook_token" "$DINGTALK_ROBOT_SECRET"; do detail=${detail//"$secret"/***}; done
	detail=$(tr -d '\000-\037\\' <<<"$detail" | tr '"' "'" | cut -c 1-200)
	printf '{"package": "curl", "job": "%s", "ok": %s, "detail": "%s"}\n' "$name" "$ok" "$detail"
}

# has TEXT PATTERN: fail and say what came, unless it matches
has() { grep -Eq "$2" <<<"$1" || { echo "unexpected answer: $1"; return 1; }; }

# field TEXT NAME: the value of a text or a number in JSON
field() { sed -nE "s/.*\"$2\": ?\"?([^\",}]+).*/\1/p" <<<"$1"; }

# taken ARGUMENTS…: oapi answers with success
taken() { has "$(ask "$@")" '"errcode": ?"?0\b'; }

# oapi refuses with HTTP 200 and a code that is not 0, api with 4xx and three fields
refused_by_oapi() { has "$(ask --write-out '%{http_code}' "$@" | tr -d '\n')" '"errcode": ?"?[1-9-].*200$'; }
refused_by_api() {
	local answer
	answer=$(ask --write-out '%{http_code}' "$@" | tr -d '\n')
	has "$answer" '4[0-9][0-9]$' && has "$answer" '"code"' && has "$answer" '"message"' && has "$answer" '"requestid"'
}

arrived() {
	for _ in $(seq 50); do
		grep -q "$1" <<<"$(ask "$SANDBOX_URL/_sandbox/messages")" && { echo arrived; return; }
		sleep 0.2
	done
	echo "accepted, but no message with '$1'"
	return 1
}

get_token() { ask --get "$SANDBOX_URL/gettoken" --data-urlencode "appkey=$DINGTALK_APP_KEY" --data-urlencode "appsecret=$DINGTALK_APP_SECRET"; }
token=$(field "$(get_token)" access_token)
oapi() { local path=$1; shift; printf '%s' "$SANDBOX_URL$path?access_token=$token"; }

both_tokens() {
	has "$(get_token)" '"access_token"' && has "$(ask "$SANDBOX_URL/v1.0/oauth2/accessToken" --header 'Content-Type: application/json' \
		--data "{\"appKey\": \"$DINGTALK_APP_KEY\", \"appSecret\": \"$DINGTALK_APP_SECRET\"}")" '"accessToken"'
}

# the_same_bytes ANSWER: download what was uploaded, at both addresses
the_same_bytes() {
	local media_id address
	media_id=$(field "$1" media_id)
	for address in /media/downloadFile /media/get; do
		ask --get "$SANDBOX_URL$address" --data-urlencode "access_token=$token" --data-urlencode "media_id=$media_id" --output "$scratch/back"
		cmp "$scratch/picture.png" "$scratch/back" || { echo "$address: $1"; return 1; }
	done
	echo "the same bytes"
}

upload() { the_same_bytes "$(ask "$(oapi /media/upload)&type=image" --form "media=@$scratch/picture.png;type=image/png")"; }
type_in_form() { the_same_bytes "$(ask "$(oapi /media/upload)" --form type=image --form "media=@$scratch/picture.png")"; }

# by_hand DISPOSITION: a part that curl would not send
by_hand() {
	{
		printf -- '--xyz\r\n%s\r\n\r\n' "$1"
		cat "$scratch/picture.png"
		printf -- '\r\n--xyz--\r\n'
	} >"$scratch/body"
	the_same_bytes "$(ask "$(oapi /media/upload)&type=image" --header 'Content-Type: multipart/form-data; boundary=xyz' --data-binary "@$scratch/body")"
}

work_notification() {
	local text answer task
	text="interop curl message $(date +%s)$RANDOM"
	answer=$(ask "$(oapi /topapi/message/corpconversation/asyncsend_v2)" --data "agent_id=$DINGTALK_AGENT_ID" --data "userid_list=$user" \
		--data-urlencode "msg={\"msgtype\": \"text\", \"text\": {\"content\": \"$text\"}}")
	has "$answer" '"task_id"' || return
	arrived "$text" || return
	task=$(field "$answer" task_id)
	has "$(ask "$(oapi /topapi/message/corpconversation/getsendresult)" --data "agent_id=$DINGTALK_AGENT_ID" --data "task_id=$task")" "$user"
}

robot() {
	local text timestamp sign
	text="interop curl robot $(date +%s)$RANDOM"
	timestamp=$(date +%s)000
	sign=$(printf '%s\n%s' "$timestamp" "$DINGTALK_ROBOT_SECRET" | openssl dgst -sha256 -hmac "$DINGTALK_ROBOT_SECRET" -binary | base64)
	sign=${sign//+/%2B} sign=${sign//\//%2F} sign=${sign//=/%3D}
	taken "$SANDBOX_URL/robot/send?access_token=$webhook_token&timestamp=$timestamp&sign=$sign" \
		--header 'Content-Type: application/json' --data "{\"msgtype\": \"text\", \"text\": {\"content\": \"$text\"}}" && arrived "$text"
}

json=(--header 'Content-Type: application/json')
person=$(oapi /topapi/v2/user/get)
notification=$(oapi /topapi/message/corpconversation/asyncsend_v2)
printf '{"userid": "%s"}' "$user" >"$scratch/person.json"
gzip --keep "$scratch/person.json"
{ printf '\xef\xbb\xbf'; cat "$scratch/person.json"; } >"$scratch/bom.json"
text="interop curl null $(date +%s)$RANDOM"
lenient="{\"agent_id\": \"$DINGTALK_AGENT_ID\", \"userid_list\": \"$user\", \"dept_id_list\": null, \"to_all_user\": \"false\",
	\"msg\": {\"text\": {\"content\": \"$text\"}, \"msgtype\": \"text\"}}"

job token both_tokens
job contacts taken "$person" "${json[@]}" --data "@$scratch/person.json"
job media upload
job message work_notification
job robot robot
job 'taken: form-encoded' taken "$person" --data "userid=$user"
job 'taken: the token as a field of a form' taken "$SANDBOX_URL/topapi/v2/user/get" --data "userid=$user" --data-urlencode "access_token=$token"
job 'taken: null for absent, texts for numbers and booleans' taken "$notification" "${json[@]}" --data "$lenient"
job 'taken: JSON with a byte order mark' taken "$person" "${json[@]}" --data-binary "@$scratch/bom.json"
job 'taken: a body in gzip' taken "$person" "${json[@]}" --header 'Content-Encoding: gzip' --data-binary "@$scratch/person.json.gz"
job 'taken: a chunked body' taken "$person" "${json[@]}" --header 'Transfer-Encoding: chunked' --data-binary "@$scratch/person.json"
job 'taken: Accept: text/xml' taken "$person" "${json[@]}" --header 'Accept: text/xml' --data "@$scratch/person.json"
job 'taken: the type of an upload as a field of the form' type_in_form
job 'taken: a part without Content-Type' by_hand 'Content-Disposition: form-data; name="media"; filename="picture.png"'
job 'taken: a name of RFC 5987 alone' by_hand "Content-Disposition: form-data; name=\"media\"; filename*=utf-8''%E5%9B%BE.png"
job 'refused: an unknown path (oapi)' refused_by_oapi "$(oapi /topapi/no/such/call)" "${json[@]}" --data '{}'
job 'refused: an unknown path (api)' refused_by_api "$SANDBOX_URL/v1.0/no/such/call" --header "x-acs-dingtalk-access-token: $token"
job 'refused: the wrong method (api)' refused_by_api --request DELETE "$SANDBOX_URL/v1.0/oauth2/accessToken"
job 'refused: a trailing slash (api)' refused_by_api "$SANDBOX_URL/v1.0/oauth2/accessToken/" "${json[@]}" --data '{}'
job 'refused: broken JSON (oapi)' refused_by_oapi "$person" "${json[@]}" --data '{"userid":'
job 'refused: broken JSON (api)' refused_by_api "$SANDBOX_URL/v1.0/oauth2/accessToken" "${json[@]}" --data '{"appKey":'
job 'refused: no token (oapi)' refused_by_oapi "$SANDBOX_URL/topapi/v2/user/get" "${json[@]}" --data "@$scratch/person.json"
job 'refused: no token (api)' refused_by_api "$SANDBOX_URL/v1.0/contact/users/me"
job 'refused: a token nobody issued (oapi)' refused_by_oapi "$SANDBOX_URL/topapi/v2/user/get?access_token=nobody" "${json[@]}" --data "@$scratch/person.json"
