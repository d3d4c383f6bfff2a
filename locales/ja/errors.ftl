# What is wrong with an answer, and what to enter instead. Under `error-<code>`; $label is the field’s label.

date-part-day = 日
date-part-month = 月
date-part-year = 年

error-required-enter = 「{ $label }」を入力してください
error-required-choose = 「{ $label }」を選択してください
error-too-long = 「{ $label }」は{ $max }文字以内で入力してください
error-characters-alphanumeric = 「{ $label }」は半角の英字（A～Z）と数字で入力してください
error-characters-plate = 「{ $label }」は文字と数字で入力してください
error-characters-address = 「{ $label }」に使えるのは、タイ文字、ラテン文字、数字、空白と記号 / - . , ( ) # & ' + だけです
error-digits-only = 「{ $label }」は半角数字で入力してください
error-choice-unknown = 「{ $label }」は表示された選択肢から選んでください
error-country-unknown = 「{ $label }」は一覧から国を選んでください
error-port-unknown = 入国地点は一覧から選ぶか、空欄のままにしてください

error-passport-format = 旅券番号は、身分事項ページのとおり、英字（A～Z）と数字3～15文字で入力してください
error-name-characters = 「{ $label }」に使えるのは、英字（A～Z）、空白、ハイフン、アポストロフィだけです。旅券の身分事項ページの下部にある2行のとおりに入力してください
error-passport-expired = この旅券は有効期限が切れています。有効な旅券を使ってください。お持ちでない場合は、自国の大使館に連絡し、入国管理事務所の窓口で報告してください
error-not-an-alien = タイ国籍の方は報告する必要がありません。他国の旅券でタイに入国した場合は、その旅券の情報を入力してください
error-same-passport = 旧旅券の番号が新しい旅券と同じです。旧旅券の番号を入力するか、前に戻って「同じ旅券」と答えてください
error-mrz = 2行を旅券と見比べて入力し直すか、前に戻って「1項目ずつ入力する」を選んでください
error-mrz-otherwise = 旅券に実際にそう記載されている場合は、前に戻って「1項目ずつ入力する」を選んでください。

error-date-missing = 「{ $label }」の{ $parts }を入力してください
error-date-unreadable = 「{ $label }」は年・月・日を数字で入力してください（例：2026年7月4日 → 4 7 2026）
error-date-not-real = 「{ $label }」は実在する日付ではありません。日・月・年を確認してください
error-date-future = 「{ $label }」は今日またはそれより前の日付にしてください
error-birth-date-unreadable = 生年月日を数字で入力してください（例：12 8 1984）。旅券に日または月の記載がない場合は、00と入力してください
error-permit-before-arrival = 滞在許可の期限が入国日より前になっています。最後の入国スタンプまたは延長スタンプを確認してください
error-extension-before-arrival = 延長の許可日が入国日より前になっています。その後に出国した場合、その延長は数えません。前に戻って「いいえ」と答えてください
error-due-before-arrival = 報告期限が入国日より前になっています。日数は入国のたびに数え直します。最後の入国後にまだ報告していない場合は、前に戻って「いいえ」と答えてください
error-village-number = 村番号は1～99で入力してください。住所に村番号がない場合は空欄のままにしてください

error-phone-format = タイの電話番号（例：089-765-4321）か、＋と国番号を付けた外国の電話番号（例：+49 30 1234567）を入力してください
error-phone-hotline = 連絡のとれる電話番号を入力してください。3～4桁の番号は相談窓口用の番号です
error-email-format = メールアドレスを「name@example.com」のような正しい形式で入力してください

error-province-choose = 県を選んでください
error-district-choose = 郡・区を選んでください
error-subdistrict-choose = 町（タンボン）を選んでください
error-postcode-choose = 郵便番号を選んでください
error-subdistrict-unknown = この町は現在存在しません。一覧から別の町を選んでください
error-subdistrict-unknown-successors = この町は現在存在しません。再編後の町を選んでください：{ $successors }
error-postcode-mismatch = この郵便番号は選択した町のものではありません。一覧から選んでください

error-declaration-required = 回答が真実であることを証明するチェックボックスを選んでください
error-passport-specimen = この2行は見本の旅券のものです。ご自身の旅券の2行を入力してください。
error-passport-lines-number = この2行にある旅券番号「{ $number }」は3文字未満です。2行目を旅券と見比べてください
