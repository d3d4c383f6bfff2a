# Issued documents: on paper, in a case, and the public check

## On paper
paper-kind-receipt = 受領証
paper-kind-notice = 通知
paper-kind-defect_record = 不備の記録
paper-kind-decision = 決定
paper-kind-licence = 許可証
paper-number = 番号
paper-holder = 氏名
paper-address = 住所
paper-filed_at = 提出日
paper-paid_for = 支払い内容
paper-office = 事務所
paper-channel = 提出方法
paper-channel-online = オンライン
paper-valid-to = 有効期限
paper-items-receipt = 詳細
paper-items-notice = 理由
paper-items-defect_record = 訂正が必要な事項
paper-items-decision = 理由
paper-items-licence = 条件
paper-appeal = 不服申立ての方法
paper-check = この書類の確認
paper-check-hint = QRコードを読み取るか、下のコードを記載のアドレスで入力すると、この書類が真正であることと現在の効力を確認できます
paper-check-alt = この書類を確認するためのQRコード。コードは{ $code }
paper-issued = { $day }に電子的に発行・署名
paper-attachment = この書類の内容（機械用）

## In a case
issued-documents = 書類
issued-on = { $day }発行。
issued-valid-to = { $day }まで有効。
issued-open = { $title }を開く（PDF、{ $size }）
issued-in-preparation = 電子署名付きファイルを作成しています。通常1分もかかりません。このページを再読み込みしてください。
issued-pending-title = 書類を作成しています
issued-pending-text = { $title } { $number }は発行され、すでに有効です。署名付きファイルを作成しています。通常1分もかかりません。
issued-pending-again = もう一度試す
issued-in_force = 有効
issued-not_yet_in_force = 発効前
issued-suspended = 停止中
issued-revoked = 取消し
issued-expired = 期限切れ
issued-used = 使用済み
issued-replaced = 差替え済み

## Public check
check-title = 書類の確認
check-lead = 書類が真正かどうか、現在有効かどうかを確認できます。
check-code = 書類のコード
check-code-hint = QRコードの下にある16文字（例：7QK3-MX4D-2A9C-EFGH）。QRコードの内容を貼り付けることもできます。
check-send = 確認する
check-in-force = 有効
check-in-force-text = この書類は真正で、有効です。
check-not-yet-in-force = 発効前
check-not-yet-in-force-text = この書類は真正ですが、まだ効力がありません。
check-suspended = 停止中
check-suspended-text = この書類は真正ですが、効力が停止されています。現在は無効です。
check-revoked = 取消し
check-revoked-text = この書類は真正でしたが、取り消されました。すでに無効です。
check-expired = 期限切れ
check-expired-text = この書類は真正ですが、有効期限が切れています。
check-used = 使用済み
check-used-text = この書類は真正ですが、1回限り有効で、すでに使用されています。
check-replaced = 差替え済み
check-replaced-text = この書類は真正ですが、新しい書類に差し替えられました。
check-not-authentic = 真正と確認できません
check-not-authentic-text = このコードの書類は発行されていません。コードを書類と見比べるか、所持者に書類をもう一度見せてもらってください。
check-since = { $day }から
check-compare = 提示された書類とこの内容を見比べてください。
check-kind = 種類
check-document = 書類
check-number = 番号
check-service = サービス
check-agency = 発行機関
check-name = 氏名（一部）
check-filed = 提出日
check-issued = 発行日
check-valid-to = 有効期限
check-next-due = 次回の報告期限
check-signed = 読み取ったコードには当方の署名があります。
check-address = ブラウザーのアドレスが{ $product }のものであることを確認してください。
error-CHECK_CODE = 書類に記載された16文字のコードを入力してください

## The 90-day report
tm47-field-next_due = 次回の報告期限
tm47-output-receipt = 90日を超える滞在の報告受領証
tm47-output-receipt-text = この報告によってタイでの滞在許可が延長されるものではありません。
tm47-output-receipt-feature = { $opens }から報告できます
tm47-output-rejection = 決定：90日報告の不受理
tm47-output-rejection-text = 報告{ $reference }を{ $issued }に決定しました。下の理由により受理しません。
tm47-output-rejection-appeal = 通知を受けた日から15日以内に、上記の事務所の決定した係官に書面で不服を申し立てることができます（行政手続法（仏暦2539年）第44条）。理由に示された点を直して、すぐに報告し直すこともできます。
