# a filed case, its access log, and the public check of a receipt.

## Case

case-title = { $service } { $reference }
case-filed-title = 提出が完了しました
case-filed-number = 受付番号
case-officer-wrote = 担当官からのメッセージ：
case-correct = 訂正してもう一度送信する
case-next = 次回の報告期限
case-next-opens = { $opens }から報告できます。
case-next-permit = 滞在許可は{ $day }までです。この届出は、それまでに延長された場合にのみ必要です。
case-next-calendar = カレンダーに追加
case-receipt = 受領証
case-receipt-text = 印刷するか、ファイルを保存してください。記載されたコードで誰でも真正性を確認できます。
case-receipt-show = 受領証を表示
case-receipt-pdf = 受領証（PDF）
case-timeline = これまでの経過
case-answers = 提出した内容
case-who-looked = この案件を閲覧した人
case-filed-earlier = 同じ期間の報告はすでに提出されています。こちらが提出済みの案件です。
case-by-officer = 担当：{ $name }

## Access log

case-log-title = この案件を閲覧した人
case-log-text = 担当官がこの案件を開くたびに、ここに記録されます。この記録は変更できません。
case-log-empty = まだ誰も閲覧していません
case-log-empty-text = この案件を開いた担当官はいません。
case-log-when = 日時
case-log-who = 閲覧者
case-log-office = 事務所
case-log-why = 行為
