# The history of a case: the legal clock, where values came from, who looked at it and in which role, how it ended.

clock-started = 事務所の処理期間が始まりました
clock-paused = 申請者の回答があるまで、事務所の処理期間は停止しています
clock-resumed = 事務所の処理期間が再開しました
clock-stopped = 事務所の処理期間が終わりました
clock-extended = { $ground }に基づき、事務所の処理期間が{ $days }日延長されました
clock-late = 決定がないまま処理期限を過ぎました。案件は続いており、遅れによって決定されることはありません
clock-overdue = この手続の事務所の期限を過ぎました。案件は続いており、遅れによって決定されることはありません
clock-delay-letter = 遅れについての通知を送りました
clock-served = 通知が送達されたため、ここから期間を数えます
clock-returned = 通知が戻ってきたため、再び送達されるまで期間を数えません
clock-moved = 開庁日の暦が変わったため、期限が変わりました
clock-recounted = 開庁日の暦が変わったため、事務所がすでに使った日数を数え直しました
clock-migrated = 案件がサービスの新しい版に移ったため、期限が変わりました
clock-migration-reverted = 案件が開始時のサービスの版に戻ったため、期限も元に戻りました
clock-because-holiday = { $day }は休日です：{ $name }。
clock-because-no-holiday = { $day }は休日ではなくなりました：{ $name }。
clock-until = { $due }まで
clock-ledger = 期間の数え方
clock-due-office = 事務所は{ $due }までに結果をお知らせします
clock-due-office-late = 事務所は{ $due }までにお知らせする予定でしたが、遅れています。案件は続いています
clock-due-applicant = { $due }までに回答を訂正して送信してください
clock-due-appeal = { $due }まで不服を申し立てることができます

source-typed = 申請者が入力
source-mrz = 旅券の2行から読み取り
source-earlier = 以前の案件またはアカウントから引用
source-register = 入国管理記録から取得
source-officer = 担当官が入力

register-waiting = 入国管理記録からの回答を待っています
register-matched = 入国管理記録に入国の記録があり、すべての内容が一致しました
register-mismatch = 一部の内容が入国管理記録と異なります
register-unverified = 入国管理記録から回答がありませんでした。システムが再度照会します
register-next-report = 次回の報告期限 { $day }

access-view = 案件を開きました
access-view-queue = 事務所の一覧で案件を見ました

role-applicant = 申請者
role-officer = 担当官
role-supervisor = 監督官
role-administrator = 機関の管理者
role-system = 自動処理

outcome-approved = 受理
outcome-rejected = 不受理
outcome-withdrawn = 取下げ

event-task-done = 機関が意見を提出しました
event-child-opened = この案件に関連する案件が開始されました
event-child-closed = この案件に関連する案件が決定されました
event-migrated = 案件はサービスの新しい版で続いています
event-migration-reverted = 案件は開始時のサービスの版に戻りました
event-incident-opened = 処理が繰り返し失敗し、対応が必要です
event-timer-refused = この日に期限が来た処理をシステムが決定できませんでした。決定できるまで未解決のまま残ります
event-incident-closed = 失敗していた処理への対応が終わりました
event-incident-unneeded = 失敗していた処理は不要になりました。手続きはその処理なしで先に進んでいます

role-finance = 会計担当官
role-all-offices = すべての事務所
access-bill = 請求書を見ました
access-serve = 公式通知の送達方法を記録しました
access-view-task = 作業とそのために共有された回答を開きました
access-view-log = 案件を開いた人の記録を見ました
access-other = 案件を処理しました
access-task = 作業を完了しました
access-retry = システムが実行できなかった処理を再試行させました
