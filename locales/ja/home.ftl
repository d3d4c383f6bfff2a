# The home page and the start pages of the three platforms.

## Home

home-title = 行政サービスの総合窓口
home-heading = 行政サービスの総合窓口
home-lead = 申請や報告、進み具合の確認、結果の受け取りを、お使いの言語で、スマートフォンから、いつでも行えます。
home-open-today = 現在ご利用いただけるサービス
home-report = 90日滞在報告（TM.47）
home-report-text = タイに90日を超えて滞在する外国人の方が対象です。90日ごとに居住地を入国管理事務所に報告し、受領証を保管します。
home-report-go = 必要なものを見る
home-fact-time = 約5分
home-fact-free = 無料
home-fact-phone = どのスマートフォンでも利用可
home-fact-languages = 7言語に対応
home-more = 外国人向けのその他のサービス
home-how = ご利用の流れ
home-promise-file = 提出は一度だけ
home-promise-file-text = 1ページに質問は1つだけです。「次へ進む」を押すたびに回答が保存され、後で続けることができます。
home-promise-follow = すべての段階を確認
home-promise-follow-text = 案件の現在の状況とその理由、誰が閲覧したかを確認できます。訂正が必要な場合は、同じ案件の中で訂正します。
home-promise-prove = 証明が手元に残る
home-promise-prove-text = 誰でも真正性を確認できるコード付きの受領証と、カレンダーに登録できる次回の期限を受け取れます。
home-platforms = サービスの対象者
home-foreigner = 外国人
home-foreigner-text = タイに住む方、移り住む方、訪れる方。
home-services = { $count }件のサービスを利用できます
home-citizen = タイ国民
home-citizen-text = 日常生活で行政サービスを利用するすべての方。
home-business = 事業者
home-business-text = タイで事業を始める方、営む方、広げる方。

## Start pages of the platforms

platform-services = サービス
platform-services-elsewhere = 現在ご利用いただけるサービス
platform-purpose = サービスでできること
platform-report-text = タイに90日を超えて滞在する外国人の方が対象です。約5分、無料です。
platform-foreigner-heading = 外国人のためのサービス
platform-foreigner-lead = 法律で求められる手続きを数分で済ませ、次回の期限を知り、手続きの証明を手元に残せます。
platform-foreigner-purpose-1 = 窓口に行かず、お使いの言語で報告できます。
platform-foreigner-purpose-2 = 旅券を更新しても、記録が途切れません。
platform-foreigner-purpose-3 = すべての決定の理由と、次に何をすべきかが分かります。
platform-citizen-heading = タイ国民のためのサービス
platform-citizen-lead = 日常生活で行政サービスを利用するすべての方のためのページです。
platform-citizen-not-yet = タイ国民のためのサービスは、まだありません。今後追加されます。引き続き担当機関の窓口をご利用ください。現在ご利用いただけるのは、外国人のためのサービスです。
platform-business-heading = 事業者のためのサービス
platform-business-lead = 許可の申請、支払い、各段階の確認を、1か所で行えます。
platform-business-not-yet = 現在、事業者のためのサービスはありません。引き続き担当機関の窓口をご利用ください。現在ご利用いただけるのは、外国人のためのサービスです。
