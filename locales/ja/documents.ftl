# Papers handed in.

document-papers = 書類
document-fetched = この書類は機関が自ら取り寄せます。
document-none = 未提出
document-not-asked = 次の書類は提出不要です。国が発行した書類なので、担当機関が自ら取得します：
document-choose = ファイルを選ぶ
document-choose-several = ファイルを選ぶ（複数可）
document-upload = アップロード
document-remove = 削除
document-reuse = これを使う
document-given = 提出したファイル
document-earlier = 同じ書類として以前に提出したファイル
document-full = これ以上ファイルを追加できません。別のファイルを提出するには、先に1つ削除してください。
document-limits = { $formats }、1ファイル{ $size }まで
document-limits-several = { $formats }、1ファイル{ $size }まで、最大{ $files }ファイル
document-detail = { $format }、{ $size }、{ $at }に提出
document-or = { $list }または{ $last }

## The scan for malware

document-scan-pending = マルウェアを検査中
document-scan-failed = 検査できませんでした
document-scan-infected = 受付不可：マルウェアが見つかりました
document-scan-off = マルウェア検査なし

## In the browser, while files are sent

document-drop = 下の欄にファイルをドロップすることもできます。
document-sending = 送信中：
document-failed = ファイルを送信できませんでした。通信状態を確認し、もう一度「アップロード」を押してください。

## What is wrong with a file, and what to do. $name is the file’s name.

document-fault-missing = ファイルを{ $least ->
   *[other] { $least }つ以上
}アップロードしてください
document-fault-empty = 空でないファイルを選んでください
document-fault-too-large = 「{ $name }」は{ $size }を超えています。低い解像度でスキャンするなどして小さくし、もう一度アップロードしてください
document-fault-too-many = 提出できるファイルは{ $files ->
   *[other] { $files }つまで
}です。別のファイルをアップロードする前に1つ削除してください
document-fault-format = 「{ $name }」は実際には{ $formats }ではありません。いずれかの形式で保存し直して、もう一度アップロードしてください
document-fault-picture-unreadable = 画像「{ $name }」は壊れています。撮影または保存し直して、もう一度アップロードしてください
document-fault-picture-pixels = 画像「{ $name }」の画素数が多すぎます。4,000万画素以下に縮小して保存し、もう一度アップロードしてください
document-fault-picture-proportion = 画像「{ $name }」の縦横比が、この書類の求めるものと異なります。横3.5cm：縦4.5cmの比率の縦長に切り取って、もう一度アップロードしてください
document-fault-pdf-unreadable = PDF「{ $name }」は壊れているか、不完全です。保存し直して、もう一度アップロードしてください
document-fault-pdf-encrypted = PDF「{ $name }」は保護されています。パスワードや保護を外して保存し、もう一度アップロードしてください
document-fault-pdf-active = PDF「{ $name }」にはプログラム、フォーム、または別のファイルが含まれています。新しいPDFに印刷して、それをアップロードしてください
document-fault-pdf-complex = PDF「{ $name }」は検査できません。新しいPDFに印刷して、それをアップロードしてください
document-fault-infected = 「{ $name }」にマルウェアが含まれています。端末を確認し、書類を作り直してアップロードしてください

access-document = 提出された書類を開きました
