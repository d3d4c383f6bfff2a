# Words of two composite fields: the passport's machine-readable lines, and a place in Thailand.

## Passport lines (machine-readable zone)

mrz-read = 2行を読み取れました。
mrz-name = 氏名
mrz-number = 旅券番号
mrz-other = この2行に誤りがあります。旅券と見比べてください。
mrz-line-count = 2行必要です。3行の身分証明書は使えません。
mrz-line-length = 各行は44文字でなければなりません。「<」の抜けがないか確認してください。
mrz-bad-character = 使えるのは英字（A～Z）、数字、記号「<」だけです。
mrz-document-type = 1行目は旅券を表すPで始まらなければなりません。
mrz-issuing-state-unknown = 発行国のコード（1行目の3～5文字目）を認識できません。
mrz-nationality-unknown = 国籍のコード（2行目の11～13文字目）を認識できません。
mrz-check-document-number = 旅券番号に入力の誤りがあります。2行目の1～10文字目を旅券と見比べてください。
mrz-check-birth-date = 生年月日に入力の誤りがあります。2行目の14～20文字目を旅券と見比べてください。
mrz-check-expiry-date = 有効期限に入力の誤りがあります。2行目の22～28文字目を旅券と見比べてください。
mrz-check-optional = 2行目の後半に入力の誤りがあります。29～43文字目を旅券と見比べてください。
mrz-check-composite = 2行目に入力の誤りがあります。行全体を旅券と見比べてください。
mrz-sex = 性別の文字はM、F、「<」のいずれかでなければなりません。
mrz-birth-date-invalid = 生年月日が実在する日付ではありません。2行目を旅券と見比べてください。
mrz-expiry-date-invalid = 有効期限が実在する日付ではありません。2行目を旅券と見比べてください。
mrz-name-empty = 1行目に氏名がありません。

## A place in Thailand

place-province = 県
place-district = 郡・区
place-subdistrict = 町（タンボン）
place-postcode = 郵便番号
place-search = 場所を検索
place-search-hint = 町、郡・区、郵便番号のいずれかを入力するか、下で順に選んでください。
place-search-results = 件見つかりました
place-search-none = 見つかりませんでした。下で順に選んでください。
place-search-chosen = 選択中：
place-search-failed = 検索が応答しません。下で順に選んでください。

## Ports of entry

port-mode-air = 空路
port-mode-land = 陸路
port-mode-sea = 海路
