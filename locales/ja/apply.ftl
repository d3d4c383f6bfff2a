# Question pages and check-your-answers, for any service.

apply-saved = 先へ進むたびに回答が保存されます。「マイアカウント」から続けることができます。
apply-saved-guest = 先へ進むたびに回答が保存されます。このブラウザーでは、次のページから続けることができます：
apply-check-title = 送信する前に回答を確認してください
apply-declaration = 申告
apply-send = 証明して送信する
apply-send-only = 送信する
apply-correct-title = 回答を訂正して、もう一度送信してください
apply-correct-send = 証明して訂正を送信する
apply-send-hint = ページが反応しない場合は、もう一度ボタンを押して構いません。送信されるのは1回だけです。
