# Bills and how to pay them.

refusal-fee = 手数料を計算できません
refusal-fee-text = システムの問題です。請求も決定も行われていません。後でもう一度お試しください。

## Fees before filing

fee-title = 費用
fee-text = このページでは支払いません。送信後、手数料の支払い時期になると、手続きのページに請求書が表示されます。
fee-item = { $name }（{ $agency }；{ $law }）
fee-total = 合計
fee-of-answers = 回答によって異なります
fee-free = 無料

## The bill

bill-title = 請求書
bill-show = 請求書を表示
bill-link-text = お支払い額：{ $amount }。{ $due }までにお支払いください。
bill-preparing = 請求書を作成しています。
bill-notice-paid = 請求書は支払い済みです。
bill-notice-expired = 請求書は期限までに支払われませんでした。
bill-notice-cancelled = 請求書は不要になりました。
bill-state-due = 未払い
bill-state-paid = 支払い済み
bill-state-expired = 期限切れ
bill-state-cancelled = 取消し
bill-items = お支払いの内訳
bill-item = 項目
bill-item-agency = 受取機関
bill-amount = 金額
bill-total = 合計
bill-how = お支払い方法
bill-to-pay = 今回のお支払い額
bill-due = 支払期限
bill-biller = 請求者番号
bill-reference-1 = 参照番号1
bill-reference-2 = 参照番号2
bill-qr = スマートフォンで支払う（PromptPay）
bill-qr-text = 銀行のアプリでコードを読み取ってください。金額と参照番号は入力済みです。変更しないでください。
bill-qr-alt = この請求書のPromptPay QRコード。内容は下に記載されています。
bill-qr-words = QRコードの内容
bill-counter = 銀行の窓口またはATMで支払う
bill-counter-text = このバーコードを見せるか、請求者番号と2つの参照番号を伝えてください。
bill-counter-alt = 請求者番号、参照番号、金額を含むバーコード
bill-waiting = お支払い後
bill-waiting-text = 銀行からの確認を待ちます。通常1分以内に届き、案件は自動的に次へ進みます。
bill-slip = 振込票の写真は支払いの証明にならないため、送る必要はありません。
bill-again = 入金されたか確認
bill-paid-text = 銀行が支払いを確認しました。領収証は案件にあります。
bill-to-case = 案件へ移動
bill-closed-expired = 支払期限を過ぎました。この請求書は支払わないでください。支払われた場合は返金されます。
bill-closed-cancelled = この請求書は不要になりました。支払わないでください。支払われた場合は返金されます。
bill-short = { $paid }が入金されました。残り{ $rest }のお支払いが必要です。下のコードは残額のものです。
bill-payments = { $count ->
   *[other] 確認済みの支払い：{ $count }件
}
bill-when = 日時
bill-what = 結果
bill-refund = 返金額{ $amount }：{ $reason }。状態：{ $state }。

bill-verdict-exact = 全額支払い済み
bill-verdict-short = 請求額より少ない支払い
bill-verdict-over = 請求額より多い支払い
bill-verdict-doubled = 二重払い
bill-verdict-late = 期限後の支払い
bill-verdict-unknown = この参照番号の請求書はありません
bill-verdict-closed = 全額が支払われる前に請求書が終了しました

refund-state-listed = 返金予定
refund-state-requested = 申請済み
refund-state-approved = 承認済み
refund-state-sent = 銀行で処理中
refund-state-confirmed = 返金済み
