# Casework: why the machine could not do its part, and letters about time.

## Time: extensions (BR-8) and delays (BR-10)

mail-delay-unexplained = 事務所はまだ理由を記録していません。理由は改めてお知らせします。
reason-DELAY_OTHER_AGENCY = 他の機関の意見がまだ届いていません
reason-DELAY_OTHER_AGENCY-remedy = 何もする必要はありません。事務所が他の機関に問い合わせています。
reason-DELAY_EXPERT = 専門家の意見に予定より時間がかかっています
reason-DELAY_EXPERT-remedy = 何もする必要はありません。意見が届き次第、事務所が決定します。
reason-DELAY_WORKLOAD = 申請が多く、事務所が期限内に決定できません
reason-DELAY_WORKLOAD-remedy = 何もする必要はありません。申請は順番に決定されます。
