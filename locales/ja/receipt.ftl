# The receipt of the 90-day report (TM.47): page, PDF and calendar file
receipt-pdf-title = 90日を超える滞在の報告受領証
receipt-pdf-number = 受領証番号
receipt-pdf-name = 氏名
receipt-pdf-nationality = 国籍
receipt-pdf-passport = 旅券番号
receipt-pdf-address = タイでの住所
receipt-pdf-filed-at = 報告日時
receipt-pdf-channel = 報告方法
receipt-pdf-channel-online = オンライン
receipt-pdf-office = 事務所
receipt-pdf-fine = 過料
receipt-pdf-fine-none = なし
receipt-pdf-next-due = 次回の報告期限
receipt-pdf-check-hint = QRコードを読み取るか、下のコードを記載のアドレスで入力すると、この受領証が真正であることを確認できます
receipt-pdf-qr-alt = この受領証を確認するためのQRコード。コードは{ $code }
receipt-pdf-not-extension = この報告によってタイでの滞在許可が延長されるものではありません。
receipt-pdf-law = 入国管理法（仏暦2522年・西暦1979年）第37条(5)に基づく報告

receipt-calendar-summary = 90日滞在報告の期限
receipt-calendar-description = { $opens }から{ $due }までオンラインで報告できます。無料です。前回の受領証：{ $reference }
