# Words of the whole portal: header, footer, buttons, form parts.

## Product and document

common-product = Sala
common-product-line = 行政サービスの総合窓口
common-title = { $page } – Sala
common-title-error = エラー：{ $title }
common-skip = 本文へ移動
common-home = ホーム

## Header

common-languages = 言語
common-platforms = 対象者別サービス
common-platform-citizen = タイ国民
common-platform-business = 事業者
common-platform-foreigner = 外国人
common-officer-queue = 担当官の案件一覧
common-sign-in = ログイン
common-sign-out = ログアウト
common-account-of = アカウント：

## Footer

common-footer-about = 行政サービスの総合窓口です。申請・報告から進み具合の確認、結果の受け取りまで、お使いの言語で、スマートフォンから行えます。
common-footer-cookies = このサイトでは必要なCookieを2つだけ使います。1つはログイン状態を保つため、もう1つは送信内容を守るためです。利用者の追跡は行いません。
common-footer-places = 地名：GeoThaiおよびタイ内務省地方行政局、CC BY 4.0

## Navigation

common-back = 戻る
common-breadcrumbs = 現在位置
common-pagination = 一覧のページ
common-previous = 前へ
common-next = 次へ

## Forms

common-continue = 次へ進む
common-change = 変更
common-choose = 選択してください
common-optional = { $label }（任意）
common-not-given = 未入力
common-day = 日
common-month = 月
common-year = 年
common-error-summary = 入力内容を確認してください
common-error-prefix = エラー：
common-important = 重要
common-success = 完了
common-warning = 注意
