# The start page of any service, and the actions that people take on their cases.

service-short = 概要
service-start = 手続きを始める
service-start-hint = 最初にログインするか、メールアドレスで登録します。
service-minutes = { $minutes ->
   *[other] 約{ $minutes }分
 }
service-who = 対象者
service-papers = 書類
service-papers-text = 次の書類を用意してください。この一覧にないものを求められることはありません。
service-papers-fetched = 次の書類は用意する必要がありません。担当機関が自ら記録から取得します：
service-limit = 決定までの期間
service-limit-calendar = 提出内容がそろった日から{ $days }日以内。
service-limit-working = 提出内容がそろった日から{ $days }開庁日以内。
service-fee = 手数料
service-fee-free = 無料
service-fee-text = { $fee }（請求書を受け取ってから支払います）
service-fee-from = { $fee }から。送信前にご自身の手数料が表示され、請求書を受け取ってから支払います。
service-law = 根拠法令

case-action-back = 案件に戻る
case-note-missing = 送信する前に文章を入力してください
case-gaps = 不足しているもの、または訂正が必要なものがあります
case-gaps-do = この一覧にあるものをすべて訂正し、申請をもう一度送信してください。
