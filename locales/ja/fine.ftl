# A fine: how it is opened and set, what the person is told, and its papers.

fine-title = 過料
fine-answers-title = 事務所が確認した内容
fine-summary = 入国管理法に基づき担当官が決定した過料です。期限までに支払うか、異議を申し立ててください。

fine-section-fine = 過料
fine-section-person = 本人
fine-page-offence = 何に対する過料ですか
fine-page-host = 誰が宿泊者を届け出ましたか
fine-page-person = 誰に対する過料ですか
fine-page-place = どこですか
fine-field-offence = 違反
fine-field-offence-OVERSTAY = 不法残留（第81条）
fine-field-offence-REPORT_LATE = 90日滞在報告の遅れ（第76条）
fine-field-offence-ADDRESS_LATE = 住所変更の届出の遅れ（第76条）
fine-field-offence-STAY_NOTICE_LATE = 宿泊先による滞在の届出の遅れ（第77条）
fine-field-due_on = 期限内だった最後の日
fine-field-done_on = 手続きした日、または発覚した日
fine-field-found = 担当官による発覚
fine-field-found-no = いいえ、本人が自ら申し出ました
fine-field-found-yes = はい
fine-field-late = 期限の時刻を過ぎていた
fine-field-late-no = いいえ、期限内
fine-field-late-yes = はい
fine-field-fine_baht = 過料（バーツ）
fine-field-found_in = 発覚した案件
fine-field-days = 超過日数
fine-field-passport_no = 旅券番号
fine-field-issuing_state = 旅券の発行国
fine-field-notifier_name = 届出人
fine-field-role = 立場
fine-field-role-HOUSE_MASTER = 家主
fine-field-role-OWNER = 所有者
fine-field-role-POSSESSOR = 占有者
fine-field-role-HOTEL_MANAGER = ホテルの支配人
fine-field-role-AGENT = 代理人
fine-field-role-ALIEN = 宿泊客本人（宿泊先の主人の同意あり）
fine-field-late_guests = 届出が遅れた宿泊者の数
fine-field-nationality = 国籍
fine-field-family_name = 姓
fine-field-first_name = 名
fine-field-middle_name = ミドルネーム
fine-field-place = 場所
fine-field-province = 県
fine-field-district = 郡・区
fine-field-subdistrict = 町（タンボン）
fine-field-postcode = 郵便番号

fine-state-draft = 未開始
fine-state-draft-explanation = まだ何も始まっていません。
fine-state-proposed = 決定待ち
fine-state-proposed-explanation = 過料の有無を担当官が検討しています。何もする必要はありません。
fine-state-billing = 請求書を作成中
fine-state-billing-explanation = 請求書を作成しています。
fine-state-payment = 支払い待ち
fine-state-payment-explanation = 過料が決定しました。決定を読み、請求書の金額をお支払いください。同意できない場合は、支払期限までに理由を書いて異議を申し立ててください。
fine-state-objected = 異議申立て中
fine-state-objected-explanation = 異議を申し立てました。担当官の上司が決定します。それまで支払う必要はありません。
fine-state-paid = 支払い済み
fine-state-paid-explanation = 過料が支払われ、この件は終結しました（第84条）。領収証を保管してください。
fine-state-waived = 過料なし
fine-state-waived-explanation = 過料はありません。何もする必要はありません。
fine-state-unpaid = 期限内の支払いなし
fine-state-unpaid-explanation = 過料が期限内に支払われませんでした。この件は捜査官に引き継がれます。入国管理事務所に連絡してください。

fine-event-file = 担当官が過料の検討を始めました
fine-event-impose = 担当官が過料を決定しました
fine-event-drop = 担当官が過料なしと決定しました
fine-event-free = お支払いいただくものはありません
fine-event-bill = 請求書が作成されました
fine-event-remind = 過料の支払いについてお知らせしました
fine-event-paid = 過料が支払われました
fine-action-object = 過料に異議を申し立てる
fine-action-object-text = 担当官の上司が決定します。それまで請求書は無効になります。
fine-action-object-note = 同意できない理由
fine-event-object = 過料に異議を申し立てました
fine-event-uphold = 過料が維持されました
fine-event-waive = 過料が取り消されました
fine-event-lapse = 過料が期限内に支払われませんでした

fine-fee-fine = 過料
fine-output-decision = 過料の決定
fine-output-decision-text = 下に記載された違反に対して過料を決定します。支払われると、この件は終結します（入国管理法第84条）。
fine-output-decision-appeal = 同意できない場合は、支払期限までに、このサイトの案件で理由を書いて異議を申し立ててください。担当官の上司が決定します。
fine-output-receipt = 過料の領収証
fine-output-receipt-text = 下に記載された過料は支払われました。この件は入国管理法第84条に基づき終結しました。

fine-mail-bill-subject = 案件{ $reference }の過料を{ $due_date }までにお支払いください
fine-mail-bill-body =
    こんにちは。

    案件{ $reference }で過料が決定しました。

    決定を読み、{ $due_date }までに請求書の金額を支払うか、理由を書いて異議を申し立ててください：
    { $link }

    Sala（入国管理局）
fine-mail-paid-subject = 案件{ $reference }の過料が支払われました
fine-mail-paid-body =
    こんにちは。

    案件{ $reference }の過料が支払われました。この件は終結しました。

    案件を開いて、領収証を保存してください：
    { $link }

    Sala（入国管理局）
fine-mail-waived-subject = 案件{ $reference }の過料が取り消されました
fine-mail-waived-body =
    こんにちは。

    案件{ $reference }の過料が取り消されました。支払う必要はありません。

    案件を見る：
    { $link }

    Sala（入国管理局）
fine-mail-unpaid-subject = 案件{ $reference }の過料が期限内に支払われませんでした
fine-mail-unpaid-body =
    こんにちは。

    案件{ $reference }の過料が期限内に支払われませんでした。この件は捜査官に引き継がれます。入国管理事務所に連絡してください。

    案件を見る：
    { $link }

    Sala（入国管理局）

reason-FINE_TARIFF = 基準どおりの金額
reason-FINE_MITIGATED = 示された理由により、基準より低い金額
reason-FINE_AGGRAVATED = 示された理由により、基準より高い金額

fine-event-explain_delay = 事務所が遅れの理由をお知らせしました
fine-mail-delay-subject = 案件{ $reference }の異議についての決定が遅れています
fine-mail-delay-body =
    こんにちは。

    案件{ $reference }の異議についての決定の期限を過ぎましたが、まだ決定していません。申し訳ありません。

    理由：{ $delay_reason }

    異議の審査は続いており、決定まで支払う必要はありません。決定まで7日ごとにお知らせします：
    { $link }

    Sala（入国管理局）
