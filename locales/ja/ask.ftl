# Rules asked in public: "When is my report due?" and the others. Under `ask-<question>-`; rules in plain words under `ask-rule-<number>`.

ask-questions = 提出する前に調べる
ask-for-programs = 開発者向け：同じ規則のインターフェース
ask-send = 答えを見る
ask-again = もう一度調べる
ask-other = 別の日付で調べる
ask-nothing-kept = ログインは不要です。入力した内容は保存されません。
ask-why = この答えの理由
ask-rule-number = 規則{ $number }。
ask-answered = { $at }（バンコク時間）の回答です。このページは印刷できます。
ask-estimate = これは見込みです。担当官が決定します。
ask-span = { $from }～{ $to }

ask-field-last_arrival = 最後にタイに入国したのはいつですか
ask-field-last_arrival-hint = 最後の入国スタンプの日付を、日・月・年の順で入力してください。例：4 7 2026
ask-field-due_date = 前回の受領証に記載された次回の期限
ask-field-due_date-hint = 入国後に報告したことがある場合のみ。
ask-field-planned_departure = タイを出国するのはいつですか
ask-field-status_class = ビザの種類
ask-field-status_class-OTHER = その他のビザ、またはビザなし
ask-field-status_class-LTR = LTR：長期居住者
ask-field-status_class-SMART = SMART：高度人材、投資家、経営者、起業家
ask-field-status_class-PR = 永住者
ask-field-status_class-OFFICIAL = 第15条により免除される外交官・公用の方
ask-field-permitted_until = 滞在できる最終日
ask-field-permitted_until-hint = 入国スタンプまたは延長スタンプの日付。例：1 10 2026
ask-field-country_boarded = 出発国
ask-field-country_boarded-hint = 受付開始時刻を現地時間でも表示します。
ask-field-departure = タイを出国する日
ask-field-mrz = 旅券の身分事項ページの下部にある2行
ask-field-mrz-hint = 写真の下にあります。1行目はPで始まります。44文字の2行を、「<」も含めてすべて入力するか、貼り付けてください。

ask-report-due-title = 90日滞在報告の期限はいつですか
ask-report-due-lead = タイに90日を超えて滞在する方は、居住地を入国管理事務所に報告します。日付を入力すると、時期が分かります。
ask-report-due-on = 報告期限は{ $day }です
ask-report-due-not = 報告する必要はありません
ask-report-due-leaves = 90日以内に出国します。日数は入国のたびに1日目から数え直します。
ask-report-due-exempt = この滞在区分には報告の義務がありません。
ask-report-due-online = オンラインで報告
ask-report-due-office = 入国管理事務所の窓口（過料なし）
ask-report-due-open = { $day }までオンラインで報告できます。
ask-report-due-early = オンライン報告は{ $day }に始まります。
ask-report-due-office-only = オンライン報告の期間は終わりました。{ $day }までに入国管理事務所の窓口で報告してください。
ask-report-due-late =
    { $days ->
       *[other] { $days }日遅れています。入国管理事務所の窓口で報告してください。通常の過料は{ $fine }です。担当官が決定します。
    }
ask-report-due-go = 90日滞在報告をする

ask-passport-line-title = 旅券の2行は正しいですか
ask-passport-line-lead = 旅券の下部にある2行にはチェックディジットがあります。入力すると、書き写しに誤りがないかと、その内容を確認できます。
ask-passport-line-right = 2行は正しいです
ask-passport-line-wrong = この2行に誤りがあります
ask-passport-line-expired = この旅券は有効期限が切れています。
ask-passport-line-specimen = これは規格の見本旅券です。渡航には使えません。
ask-passport-line-not-proof = チェックディジットで分かるのは書き誤りです。旅券が真正であることの証明にはなりません。
ask-passport-family-name = 姓
ask-passport-given-names = 名
ask-passport-number = 旅券番号
ask-passport-state = 発行国
ask-passport-nationality = 国籍
ask-passport-birth = 生年月日
ask-passport-sex = 性別
ask-passport-expiry = 有効期限

ask-overstay-title = 不法残留の過料はいくらですか
ask-overstay-lead = 許可された最終日を過ぎて滞在すると、1日ごとに過料がかかります。2つの日付を入力してください。
ask-overstay-none = 不法残留はなく、過料もありません
ask-overstay-costs = 過料は{ $fine }です
ask-overstay-pay = 出国前に入国管理官のもとで支払います。
ask-overstay-days = 不法残留の日数
ask-overstay-fine = 過料

ask-rule-1 = 入国した日が1日目で、報告期限は90日目です。再入国許可の有無にかかわらず、入国のたびに数え直します。
ask-rule-2 = オンラインでは期限の15日前から期限当日まで報告できます。窓口ではその後も数日間受け付けます。
ask-rule-3 = バンコクの日付で数えます。
ask-rule-4 = 土日祝日も数に入ります。そのために期限が動くことはありません。
ask-rule-5 = 自ら遅れて報告した場合は定額の過料です。発覚した場合は、1日ごとに加算され、高くなることがあります。
ask-rule-6 = 次回の報告期限は、前回の期限の90日後です。
ask-rule-7 = 初回の滞在延長は報告と見なされます。
ask-rule-8 = 報告の義務があるのは、90日を超えて滞在する方だけです。
ask-rule-9 = 永住者と公用の方に報告の義務はありません。LTRビザとSMARTビザの方は年に1回報告します。
ask-rule-10 = 新しい旅券になった場合は、旧旅券の番号が必要です。
ask-rule-11 = 滞在許可が終わっていないことが必要です。
ask-rule-12 = 報告は1人につき1期間に1回です。
ask-rule-37 = 許可された最終日の翌日から、出国日を含めて1日ずつ数えます。過料には上限があります。
ask-rule-39 = チェックディジット：各文字の値に7、3、1の重みを順に掛けます。
ask-rule-41 = 国のコードは一覧と照合します。チェックディジットはありません。
ask-rule-42 = 生年は未来にならない最も新しい年、有効期限の年は今世紀の年とします。
ask-rule-43 = 生年月日の日または月は、不明でも構いません。
ask-rule-44 = 名前が1つだけの方もいます。
ask-rule-45 = 長い氏名は途中で切れることがあります。
ask-rule-47 = 44文字の2行：英字（A～Z）、数字、記号「<」。

ask-arrival-card-title = 入国カードはいつ提出しますか
ask-arrival-card-lead = 外国の旅券で入国する方は、到着直前の数日間に入国カード（TDAC）を提出します。到着日を入力してください。
ask-arrival-card-by = { $day }までに入国カードを提出してください
ask-arrival-card-not = 入国カードは不要です
ask-arrival-card-past = この日は過ぎています
ask-arrival-card-from = 提出開始
ask-arrival-card-until = 提出期限
ask-arrival-card-early = 今すぐ入力できます。カードは{ $day }に発行されます。
ask-arrival-card-open = 今すぐ提出できます。
ask-arrival-card-free = 無料です。料金を請求する者は国の機関ではありません。
ask-arrival-card-go = 入国カードを提出する
ask-field-arrival_date = タイにいつ到着しますか
ask-field-arrival_date-hint = 入国審査を受ける日です。例：20 1 2027
ask-field-traveller = 入国する方
ask-field-traveller-FOREIGN = 外国の旅券
ask-field-traveller-THAI = タイの旅券
ask-field-traveller-BORDER_PASS = 国境通行証
ask-field-traveller-OFFICIAL = 第15条により免除される外交官・公務員
ask-rule-27 = カードは到着日の3日前から到着日当日まで、バンコク時間で発行されます。
ask-rule-32 = タイの旅券、国境通行証の所持者および公務員はカード不要です。
