# Authority to act for somebody, shown by a document: the form, its states and actions, and its messages.

poa-title = 書類による代理の申請
poa-summary = このサイトで代理権を与えることができない子ども、生徒、従業員に代わって手続きするために申請します。担当官が書類を確認します。
poa-who = 子どもの親、生徒の学校、従業員の雇用主。アカウントをお持ちの方は、「代理」から、書類なしでご自身で代理権を与えることができます。
poa-declaration = 上記の内容がすべて真実であり、書類が真正であることを証明します。
poa-document-PROOF = 代理権を示す書類
poa-document-PROOF-hint = 出生証明書、委任状、または会社や学校の証明書とその文書。
poa-section-authority = 代理権
poa-section-principal = 本人（代理する相手）
poa-page-kind = 本人との関係は何ですか
poa-page-scope = 何を、いつまで代理しますか
poa-page-principal = 誰の代わりに手続きしますか
poa-page-place = 本人はタイのどこに住んでいますか
poa-field-authority_kind = あなたの立場
poa-field-authority_kind-parent = 親
poa-field-authority_kind-employer = 雇用主
poa-field-authority_kind-school = 学校
poa-field-authority_kind-agent = 代行業者
poa-field-authority_service = サービス
poa-field-authority_service-hint = 必要なものだけを選んでください。
poa-field-authority_service-all = 外国人のためのすべてのサービス
poa-field-authority_until = 最終日
poa-field-authority_until-hint = その日を含みます。例：31 12 2027
poa-field-principal_passport_no = 本人の旅券番号
poa-field-principal_passport_no-hint = 数字の前後にある英字も入力してください。
poa-field-principal_issuing_state = 旅券の発行国
poa-field-principal_family_name = 姓
poa-field-principal_first_name = 名
poa-field-principal_birth_date = 生年月日
poa-field-place = 場所
poa-field-province = 県
poa-field-district = 郡・区
poa-field-subdistrict = 町（タンボン）
poa-field-postcode = 郵便番号
poa-state-draft = 未送信
poa-state-draft-explanation = 回答は保存されています。
poa-state-review = 担当官が審査中
poa-state-review-explanation = 担当官が書類を確認しています。何もする必要はありません。
poa-state-recorded = 登録済み
poa-state-recorded-explanation = この方の代わりに手続きできるようになりました。「代理」から始めてください。
poa-state-refused = 登録されず
poa-state-refused-explanation = 代理権は登録されませんでした。理由をお読みください。別の書類でもう一度申請できます。
poa-state-withdrawn = 取下げ
poa-state-withdrawn-explanation = この申請を取り下げました。
poa-action-file = 送信
poa-event-file = 申請を送信しました
poa-event-record = 担当官が代理権を登録しました
poa-event-refuse = 担当官が代理権を登録しませんでした
poa-action-withdraw = 取り下げる
poa-action-withdraw-text = 案件はすぐに終了します。元に戻すことはできません。
poa-event-withdraw = 申請を取り下げました
reason-PROOF_DOES_NOT_SHOW = 書類に代理権が示されていません
reason-PROOF_DOES_NOT_SHOW-remedy = あなたと本人の名前、代理できる内容が記載された書類を使ってください。
error-date-past = 「{ $label }」は今日以降の日付にしてください

poa-field-authority_service-ninety_day = 90日滞在報告
poa-field-authority_service-address_change = 住所変更の届出
poa-field-authority_service-evisa = 電子ビザ（e-Visa）
poa-field-authority_service-arrival_card = 到着カード（TDAC）
poa-field-authority_service-stay_notice = 宿泊先に代わる滞在の届出（TM.30）
poa-mail-filed-subject = 代理の申請{ $reference }を受け付けました
poa-mail-filed-body =
    こんにちは。

    代理の申請{ $reference }を受け付けました。担当官が書類を確認します。

    進み具合の確認：
    { $link }

    Sala（入国管理局）
poa-mail-recorded-subject = 代わりに手続きできるようになりました：{ $reference }
poa-mail-recorded-body =
    こんにちは。

    案件{ $reference }の代理権が登録されました。アカウントの「代理」から始めてください。

    案件を見る：
    { $link }

    Sala（入国管理局）
poa-mail-refused-subject = 案件{ $reference }の代理権は登録されませんでした
poa-mail-refused-body =
    こんにちは。

    案件{ $reference }の代理権は登録されませんでした。

    理由：{ $reason }

    案件を見る：
    { $link }

    Sala（入国管理局）
