# One person: passports, visa, permission, stays and cases, with what is to be done by when.

account-nav-person = タイでの滞在
person-title = タイでの滞在
person-text = 滞在についてこのサイトに登録されているすべての情報と、次にすべきことです。
person-duties = すべきこと
person-duties-none = 現在すべきことはありません
person-duties-none-text = 報告が受理されると、次回の報告と日付がここに表示されます。
person-late = 期限超過
person-notice = 滞在場所の届出
person-notice-when = { $day }以降、現在の滞在場所は届け出られていません。宿泊先は入居後24時間以内に届け出なければなりません。
person-notice-missed = 届出が遅れると宿泊先に過料が科され（入国管理法第77条）、次の延長の前に提示を求められることがあります。ここから宿泊先に依頼できます。
person-first-report = 最初の90日滞在報告
person-permit-ends = 滞在許可の終了
person-from-case = 案件{ $reference }より
person-passports = 旅券
person-passport = 旅券番号
person-issued-by = 発行国
person-valid-to = 有効期限
person-confirmed = 確認
person-confirmed-yes = 入国管理記録で確認済み
person-confirmed-no = 未確認
person-stay = ビザ、滞在許可、住所
person-stay-text = 受理された案件で、最後に入国管理局に届け出た内容です。
person-visa = ビザの種類
person-permit = 滞在許可の期限
person-arrival = 最後の入国
person-address = 住所
person-notices = 宿泊先からの届出（TM.30）
person-place = 場所
person-from = 開始日
person-to = 終了日
person-filed = { $filed }に提出

duty-until = { $day }まで。
duty-turn-missed = それまでに何もしないと、決定を受けないまま案件が終わります。
duty-report-when = { $from }から{ $to }までオンラインで、または{ $counter }までに入国管理事務所の窓口で報告してください。
duty-report-missed = 自ら遅れて報告した場合の過料は約{ $fine }です。担当官が決定します。その前に発覚した場合は最高{ $most }、さらに1日ごとに最高{ $daily }となることがあります（入国管理法第76条）。
duty-permit-when = { $day }まで（当日を含む）滞在できます。それまでに滞在を延長するか、出国してください。
duty-permit-over = 滞在許可は{ $day }に終了しました。本日中に入国管理事務所へお越しください。
duty-permit-missed = 期限後は1日につき{ $daily }、最高{ $most }の過料がかかります（入国管理法第81条）。長期の不法残留では再入国が禁止されることもあります。

history-case = 案件
history-office = 事務所
access-history = 機関での履歴を閲覧しました
access-fine = 過料の算定を開きました
