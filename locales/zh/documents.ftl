# Papers handed in.

document-papers = 提交材料
document-fetched = 该文件由机关自行调取。
document-none = 未提交
document-not-asked = 您无需提交以下材料。它们由国家机关签发，主管机关会自行调取：
document-choose = 选择文件
document-choose-several = 选择一个或多个文件
document-upload = 上传
document-remove = 删除
document-reuse = 使用此文件
document-given = 您已提交的文件
document-earlier = 您以前为同类材料提交的文件
document-full = 不能再添加文件。如需提交其他文件，请先删除一个。
document-limits = { $formats }，不超过 { $size }
document-limits-several = { $formats }，每个不超过 { $size }，最多 { $files } 个文件
document-detail = { $format }，{ $size }，提交于 { $at }
document-or = { $list } 或 { $last }

## The scan for malware

document-scan-pending = 正在扫描恶意软件
document-scan-failed = 无法扫描
document-scan-infected = 发现恶意软件，已拒收
document-scan-off = 未扫描恶意软件

## In the browser, while files are sent

document-drop = 您也可以将文件拖放到下方的框中。
document-sending = 正在上传：
document-failed = 文件未能上传。请检查网络连接，然后再次点击“上传”。

## What is wrong with a file, and what to do. $name is the file’s name.

document-fault-missing = 请至少上传 { $least } 个文件
document-fault-empty = 请选择非空文件
document-fault-too-large = “{ $name }”超过 { $size }。请缩小文件（例如以较低分辨率扫描）后重新上传
document-fault-too-many = 最多可提交 { $files } 个文件。请先删除一个再上传
document-fault-format = “{ $name }”实际上不是 { $formats }。请另存为其中一种格式后重新上传
document-fault-picture-unreadable = 图片“{ $name }”已损坏。请重新拍摄或保存后上传
document-fault-picture-pixels = 图片“{ $name }”像素过多。请缩小至 4000 万像素以内后重新上传
document-fault-picture-proportion = 图片“{ $name }”的宽高比不符合要求。请按宽3.5厘米、高4.5厘米的比例竖向裁剪后重新上传
document-fault-pdf-unreadable = PDF 文件“{ $name }”已损坏或不完整。请重新保存后上传
document-fault-pdf-encrypted = PDF 文件“{ $name }”已加锁。请取消密码或保护后重新上传
document-fault-pdf-active = PDF 文件“{ $name }”含有程序、表单或其他文件。请打印为新的 PDF 后上传
document-fault-pdf-complex = 无法检查 PDF 文件“{ $name }”。请打印为新的 PDF 后上传
document-fault-infected = “{ $name }”含有恶意软件。请检查您的设备，重新制作材料后上传

access-document = 打开了提交的材料
