<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>kmsmonitor</name>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no host record</source>
      <translation>ホストのレコードなし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>record names no host</source>
      <translation>レコードにホストなし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no answer</source>
      <translation>応答なし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no name server</source>
      <translation>ネーム サーバーなし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>server fault</source>
      <translation>サーバー障害</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>answer makes no sense</source>
      <translation>応答が不正</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>domain is missing</source>
      <translation>ドメイン不足</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>name does not exist</source>
      <translation>名前が存在せず</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>name has no address</source>
      <translation>アドレスなし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>wrong host is set</source>
      <translation>設定のホストが違う</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>remembered host is gone</source>
      <translation>記憶したホストなし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not one of ours</source>
      <translation>組織外</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>clocks differ too much</source>
      <translation>時計の差が大きい</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no IPv6 here</source>
      <translation>IPv6 なし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no way there</source>
      <translation>経路なし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>refused</source>
      <translation>拒否</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>cut off</source>
      <translation>切断</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>broken off</source>
      <translation>中断</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>no RPC service</source>
      <translation>RPC サービスなし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>another service</source>
      <translation>別のサービス</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>too busy</source>
      <translation>混雑</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>activation service not reached</source>
      <translation>認証サービス未到達</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>service is disabled</source>
      <translation>サービス無効</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>checking</source>
      <translation>確認中</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not reached</source>
      <translation>未到達</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>not needed</source>
      <translation>不要</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>1 host</source>
      <translation>1 ホスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{count} hosts</source>
      <translation>{count} ホスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>not asked yet</source>
      <translation>未要求</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{count} of {required}</source>
      <translation>{count} / {required}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{host} in {time}</source>
      <translation>{host} ({time})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>notification mode</source>
      <translation>通知モード</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not activated</source>
      <translation>未認証</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>activated for good</source>
      <translation>無期限で認証済み</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{span} unrenewed</source>
      <translation>{span} 更新なし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/chain.py" />
      <source>{span} left</source>
      <translation>残り {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>Install the volume client key (GVLK) of this edition. If the computer was installed from retail or MSDN media, its edition may have to be changed first.</source>
      <translation>このエディションのボリューム クライアント キー (GVLK) をインストールしてください。製品版または MSDN のメディアからインストールした場合は、先にエディションの変更が必要なことがあります。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The computer was installed from other media than the organisation's volume media.</source>
      <translation>組織のボリューム メディア以外からインストールされています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is a volume client key (GVLK)</source>
      <translation>キーはボリューム クライアント キー (GVLK) です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is a multiple activation key (MAK)</source>
      <translation>キーはマルチ ライセンス認証キー (MAK) です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>It asks no KMS host.</source>
      <translation>KMS ホストには要求しません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>It is activated in its own way and asks no KMS host.</source>
      <translation>独自の方法で認証され、KMS ホストには要求しません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>What kind of key this computer has is not known</source>
      <translation>このコンピューターのキーの種類が不明です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>So nobody can say whether it asks a KMS host.</source>
      <translation>そのため、KMS ホストに要求するかどうかわかりません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>This computer is not a volume client, so it will never ask a KMS host, whatever the network is.</source>
      <translation>ボリューム クライアントではないため、どのネットワークでも KMS ホストに要求することはありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is a retail key</source>
      <translation>キーは製品版 (リテール) のものです</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is the manufacturer's own (OEM)</source>
      <translation>キーはメーカーのもの (OEM) です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is one for virtual machines (AVMA)</source>
      <translation>キーは仮想マシン用 (AVMA) です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>This is an evaluation edition</source>
      <translation>評価版です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is that of a KMS host</source>
      <translation>キーは KMS ホストのものです</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/channel.py" />
      <source>The key is of another kind</source>
      <translation>キーは別の種類です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The clock has nothing to be compared with yet</source>
      <translation>時計の比較対象がまだありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>No host has answered, and no time server is set (diagnostics.time_server). The test itself asks no host for anything.</source>
      <translation>応答したホストがなく、タイム サーバーも設定されていません (diagnostics.time_server)。テスト自体はホストに何も要求しません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The clock is {offset}</source>
      <translation>時計が{offset}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Activation still works: up to 240 minutes are forgiven.</source>
      <translation>認証はまだ可能です。240 分までの差は許容されます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The computer does not set its clock by the network.</source>
      <translation>時計がネットワークで同期されていません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Set this computer's clock by the network, for example with w32tm /resync.</source>
      <translation>w32tm /resync などで、ネットワークから時計を合わせてください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Clock within {seconds} s of the host</source>
      <translation>時計の差はホストと {seconds} 秒以内</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The host's clock and this computer's clock differ too much</source>
      <translation>ホストとこのコンピューターの時計の差が大きすぎます</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>This computer's clock is {offset}: too far for activation</source>
      <translation>このコンピューターの時計が{offset}。認証には差が大きすぎます</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>A host refuses requests that are more than 240 minutes off, counted in UTC (0xC004F06C). The time zone is not the cause.</source>
      <translation>ホストは UTC で 240 分を超えてずれた要求を拒否します (0xC004F06C)。タイム ゾーンは原因ではありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The host's clock is wrong.</source>
      <translation>ホストの時計が正しくありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>The date or time of this computer or of the host is wrong.</source>
      <translation>このコンピューターまたはホストの日付か時刻が正しくありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Set the clock of the KMS host; this computer's agrees with the time server.</source>
      <translation>KMS ホストの時計を合わせてください。このコンピューターの時計はタイム サーバーと一致しています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>Set this computer's clock, for example with w32tm /resync, and check its date and year. If it is right, set the clock of the KMS host. Then press Activate now.</source>
      <translation>w32tm /resync などでこのコンピューターの時計を合わせ、日付と年を確認してください。正しい場合は KMS ホストの時計を合わせ、[今すぐライセンス認証] を押してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} seconds behind</source>
      <translation>{count} 秒遅れています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} seconds ahead</source>
      <translation>{count} 秒進んでいます</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} minutes behind</source>
      <translation>{count} 分遅れています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/clock.py" />
      <source>{count} minutes ahead</source>
      <translation>{count} 分進んでいます</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>Attempts made by kmsmonitor in 24 hours: {count}</source>
      <translation>kmsmonitor の 24 時間の試行回数: {count}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>This process has used {cpu} seconds of processor time and woken {times} times in {span}.</source>
      <translation>このプロセスは {span} の間に CPU 時間を {cpu} 秒使用し、{times} 回起動しました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>kmsmonitor itself uses more of this computer than it should</source>
      <translation>kmsmonitor 自身の負荷が必要以上に高くなっています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/cost.py" />
      <source>Restart it; if it comes back, send the bundle along with a report.</source>
      <translation>再起動してください。再び起こる場合は、資料一式を添えて報告してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>No host has told its count yet</source>
      <translation>カウントを返したホストはまだありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Only a real attempt makes a host count.</source>
      <translation>実際の試行だけがホストのカウントに入ります。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>The host has counted {count} of {required}</source>
      <translation>ホストのカウントは {count} / {required} です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>{host} has counted {count} of {required}, and the count is rising</source>
      <translation>{host} のカウントは {count} / {required} で、増えています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>{host} has counted {count} of {required} computers</source>
      <translation>{host} のカウントは {required} 台中 {count} 台です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>{host} has counted {count} of {required} for {span}: not rising</source>
      <translation>{host} のカウントは {span} の間 {count} / {required} のままで、増えていません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>The host answers, but activates nobody before {required} different computers have asked within 30 days. This computer is one of those it has counted.</source>
      <translation>ホストは応答していますが、30 日以内に {required} 台の異なるコンピューターから要求があるまで認証しません。このコンピューターはカウントに含まれています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Fewer than {required} computers use this host, or cloned computers are counted as one.</source>
      <translation>このホストを使うコンピューターが {required} 台に満たないか、複製されたコンピューターが 1 台と数えられています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Nothing is to be done here: it is asked again every two hours.</source>
      <translation>ここですることはありません。2 時間ごとに再度要求します。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Let more computers ask this host, check the image for a cloned client ID (Sysprep /generalize), or use a MAK or Active Directory where the site stays below {required}.</source>
      <translation>より多くのコンピューターから要求する、イメージのクライアント ID の複製を確認する (Sysprep /generalize)、または {required} 台に満たない拠点では MAK か Active Directory を使用してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>A client can only suspect it; comparing the client IDs of many computers proves it.</source>
      <translation>クライアントでは推測しかできません。多くのコンピューターのクライアント ID を比較すると確認できます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>There is no sign of a cloned client ID</source>
      <translation>クライアント ID が複製された形跡はありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>This computer's client ID may be a clone's</source>
      <translation>クライアント ID が複製されている可能性があります</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>The host's count has stayed at {count} for {span}. {proof}</source>
      <translation>ホストのカウントは {span} の間 {count} のままです。{proof}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Computers were made from one image that had not been generalised, so the host takes them for one.</source>
      <translation>一般化されていない 1 つのイメージから作られたため、ホストには 1 台に見えています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/count.py" />
      <source>Compare the client ID with that of another computer from the same image; generalise the image with Sysprep, or give each computer a new ID with slmgr /rearm.</source>
      <translation>同じイメージの別のコンピューターとクライアント ID を比べてください。Sysprep でイメージを一般化するか、slmgr /rearm で各コンピューターに新しい ID を付けてください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS is not asked for hosts while one is set.</source>
      <translation>ホストが設定されている間は DNS に問い合わせません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The list of domains is not used</source>
      <translation>ドメインの一覧は使用されません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>There is no domain to look for a host in, so no question is sent</source>
      <translation>ホストを検索するドメインがないため、問い合わせを行いません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>This computer has no DNS suffix of its own, and none is set.</source>
      <translation>このコンピューターに DNS サフィックスがなく、設定もされていません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Connect to the company network or VPN, or set the organisation's domain in discovery.suffixes.</source>
      <translation>社内ネットワークまたは VPN に接続するか、discovery.suffixes に組織のドメインを設定してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The list of domains misses {domain}, where the hosts are</source>
      <translation>ドメインの一覧に、ホストのある {domain} がありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>{list} was asked; the host records are below {domain}.</source>
      <translation>{list} に問い合わせましたが、ホストのレコードは {domain} にあります。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Add {domain} to discovery.suffixes or to this computer's DNS suffix list.</source>
      <translation>discovery.suffixes またはこのコンピューターの DNS サフィックス一覧に {domain} を追加してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>This network's DNS does not know the domain {list}</source>
      <translation>このネットワークの DNS に {list} というドメインはありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Not one of the domains in the list exists there, so the list misses the organisation's own, or the computer is on a foreign network.</source>
      <translation>一覧のどのドメインも存在しません。組織のドメインが一覧にないか、社外のネットワークに接続しています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Connect to the company network or VPN. If you are on it, correct the list of domains: discovery.suffixes, or this computer's DNS suffix list.</source>
      <translation>社内ネットワークまたは VPN に接続してください。接続済みの場合は、ドメインの一覧 (discovery.suffixes または DNS サフィックス一覧) を修正してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Hosts are looked for in {list}</source>
      <translation>ホストの検索先: {list}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The list of domains that this computer searches does not hold the organisation's domain.</source>
      <translation>検索するドメインの一覧に組織のドメインがありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>No question was sent to a name server</source>
      <translation>ネーム サーバーへの問い合わせは行われていません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name servers are not asked for hosts</source>
      <translation>ネーム サーバーにホストを問い合わせません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS answers in {time}</source>
      <translation>DNS の応答時間: {time}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS fails for {list}</source>
      <translation>DNS が {list} について失敗しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Other domains are answered, but every attempt waits for this one.</source>
      <translation>ほかのドメインは応答しますが、どの試行もこの応答を待つことになります。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Repair that zone or its forwarding, or take the domain out of the list.</source>
      <translation>そのゾーンまたは転送を修復するか、ドメインを一覧から外してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name server does not answer</source>
      <translation>ネーム サーバーが応答しません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>No name server can be asked</source>
      <translation>問い合わせ可能なネーム サーバーがありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name server reports a fault of its own</source>
      <translation>ネーム サーバーが自身の障害を報告しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The name server's answer makes no sense</source>
      <translation>ネーム サーバーの応答が不正です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS does not answer</source>
      <translation>DNS が応答しません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Without DNS no host can be found: {reason}.</source>
      <translation>DNS がないとホストを検索できません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The computer is off the network, its DNS servers are wrong, or the server is down.</source>
      <translation>ネットワークに未接続か、DNS サーバーの設定が違うか、サーバーが停止しています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Connect to the company network or VPN. If you are on it, check this computer's DNS servers and the server itself.</source>
      <translation>社内ネットワークまたは VPN に接続してください。接続済みの場合は、DNS サーバーの設定とサーバー自体を確認してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Host records are not used</source>
      <translation>ホストのレコードは使用されません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Hosts published below {suffix}: {count}</source>
      <translation>{suffix} で公開されているホスト: {count}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>DNS names no activation host</source>
      <translation>DNS に認証ホストがありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The record {name} is there, but names no host</source>
      <translation>レコード {name} はありますが、ホストが示されていません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>{service} does not exist below {list}, so a new computer finds no host.</source>
      <translation>{list} に {service} がないため、新しいコンピューターはホストを見つけられません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>The KMS host never published its SRV record, or somebody removed it.</source>
      <translation>KMS ホストが SRV レコードを公開していないか、誰かが削除しました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/dns.py" />
      <source>Publish the SRV record {service} in {list} (the KMS host can do it by itself), or set the host in discovery.host. Away from the company network: connect the VPN.</source>
      <translation>{list} に SRV レコード {service} を公開するか (KMS ホストによる自動公開も可能)、discovery.host にホストを設定してください。社外では VPN に接続してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Every host has an address</source>
      <translation>すべてのホストにアドレスがあります</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>No host is known</source>
      <translation>ホストが不明です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} in DNS does not exist any more</source>
      <translation>DNS にある {host} はもう存在しません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} does not exist</source>
      <translation>{host} は存在しません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} has no address</source>
      <translation>{host} にアドレスがありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The record names a host that has no address: {list}.</source>
      <translation>レコードのホストにアドレスがありません: {list}。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The name {host} leads nowhere.</source>
      <translation>{host} という名前に対応するアドレスがありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host was retired or renamed, and its record was forgotten.</source>
      <translation>ホストが廃止または改名され、レコードが残っています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Remove the SRV record of {list}, or add the missing address record.</source>
      <translation>{list} の SRV レコードを削除するか、不足しているアドレス レコードを追加してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>No host is set; DNS is asked</source>
      <translation>ホストの設定がないため DNS に問い合わせます</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, answers</source>
      <translation>設定されたホスト {host} は応答しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, is the one that is meant</source>
      <translation>設定されたホスト {host} は正しいものです</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, is not one that DNS names</source>
      <translation>設定されたホスト {host} は DNS にありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, does not exist</source>
      <translation>設定されたホスト {host} は存在しません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The host that is set, {host}, is not the right one</source>
      <translation>設定されたホスト {host} は正しくありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>While a host is set, DNS is not asked and no other host is tried. DNS names {list}.</source>
      <translation>ホストが設定されている間は DNS に問い合わせず、ほかのホストも試しません。DNS にあるのは {list} です。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The setting is left over from another host, or was mistyped.</source>
      <translation>以前のホストの設定が残っているか、入力を誤っています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Remove the setting, so that DNS is asked, or correct it.</source>
      <translation>設定を削除して DNS に問い合わせるようにするか、設定を修正してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Correct the host that is set, in discovery.host or with slmgr /skms.</source>
      <translation>discovery.host または slmgr /skms で、設定されたホストを修正してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>The hosts are ours</source>
      <translation>ホストは組織のものです</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>No host could be judged</source>
      <translation>判定できるホストがありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>None of them got so far as to answer.</source>
      <translation>応答まで進んだものがありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>{host} is not one of ours</source>
      <translation>{host} は組織のホストではありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>A record, a setting or a program on this computer leads to a host that the organisation does not run, or the list of expected hosts is not up to date.</source>
      <translation>レコード、設定、またはこのコンピューターのプログラムが組織のものではないホストを指しているか、想定ホストの一覧が古くなっています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Find out who set {host} up. If it is yours, add it to discovery.expected_hosts; if not, remove the record or setting that names it.</source>
      <translation>{host} を設置した人を確認してください。組織のものなら discovery.expected_hosts に追加し、そうでなければ該当するレコードまたは設定を削除してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>It runs on this computer itself.</source>
      <translation>このコンピューター自身で動作しています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Its address is a public one, outside the organisation's network.</source>
      <translation>アドレスが組織のネットワーク外のパブリック アドレスです。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>It is not in the list of expected hosts.</source>
      <translation>想定ホストの一覧にありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/hosts.py" />
      <source>Its name lies outside the domains that this computer searches.</source>
      <translation>名前が、検索するドメインの外にあります。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>So Active Directory is not asked, KMS is.</source>
      <translation>そのため、Active Directory ではなく KMS に要求します。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>This computer is not a member of a domain</source>
      <translation>このコンピューターはドメインのメンバーではありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>This computer is a member of {domain}</source>
      <translation>このコンピューターは {domain} のメンバーです</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>There is no domain controller to ask</source>
      <translation>要求先のドメイン コントローラーはありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>This computer is not a member of a domain.</source>
      <translation>このコンピューターはドメインのメンバーではありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>A domain controller answers: {where}</source>
      <translation>ドメイン コントローラーが応答しています: {where}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>No domain controller of {domain} can be reached</source>
      <translation>{domain} のドメイン コントローラーに到達できません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Active Directory cannot activate this computer now; KMS is asked instead.</source>
      <translation>現在 Active Directory では認証できないため、代わりに KMS に要求します。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The computer is off the company network, or its DNS servers are not the domain's.</source>
      <translation>社内ネットワークの外にいるか、DNS サーバーがドメインのものではありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Connect to the company network or VPN, and check this computer's DNS servers.</source>
      <translation>社内ネットワークまたは VPN に接続し、DNS サーバーの設定を確認してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>There is no licensing service on this system</source>
      <translation>このシステムにライセンス サービスはありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Here kmsmonitor's own client does the work.</source>
      <translation>ここでは kmsmonitor 自身のクライアントが処理します。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The licensing service is ready ({status})</source>
      <translation>ライセンス サービスは使用可能です ({status})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The licensing service is disabled</source>
      <translation>ライセンス サービスが無効です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Without it Windows neither activates nor renews.</source>
      <translation>これがないと Windows の認証も更新も行われません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Somebody, or a program that promises more speed, switched it off.</source>
      <translation>誰か、または高速化をうたうプログラムが無効にしました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Set the service Software Protection to Automatic (delayed start) and start it.</source>
      <translation>Software Protection サービスを [自動 (遅延開始)] に設定し、開始してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Online activation is not used</source>
      <translation>オンライン認証は使用されません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>No multiple activation key (MAK) is installed.</source>
      <translation>マルチ ライセンス認証キー (MAK) がインストールされていません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>No activation service is set</source>
      <translation>認証サービスの設定がありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>So there is nothing to ask.</source>
      <translation>そのため、要求先がありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The activation service cannot be trusted</source>
      <translation>ライセンス認証サービスを信頼できません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The service is there, but the secure connection to it does not come about.</source>
      <translation>サービスは利用できますが、安全な接続を確立できません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The clock is wrong, its certificate has expired, or a device in between opens secure traffic.</source>
      <translation>時計が正しくない、サービスの証明書の期限が切れている、または途中の機器が暗号化通信を検査しています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Set the clock, check online.ca_file in the settings, and exempt the service from inspection.</source>
      <translation>時計を合わせ、設定の online.ca_file を確認し、サービスを検査の対象から外してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The activation service can be reached</source>
      <translation>認証サービスに到達できます</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>It was only asked whether it is there.</source>
      <translation>利用できるかどうかだけを確認しました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>The activation service cannot be reached</source>
      <translation>認証サービスに到達できません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Online activation first asks over HTTP whether the service is there; that got no good answer.</source>
      <translation>オンライン認証ではまず HTTP でサービスの有無を確認しますが、正常な応答がありませんでした。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>A proxy or firewall blocks it, or this network has no Internet access.</source>
      <translation>プロキシまたはファイアウォールに遮られているか、インターネットに接続できません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Allow the activation service's addresses on the proxy, or activate by phone.</source>
      <translation>プロキシで認証サービスのアドレスを許可するか、電話で認証してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Every line of the settings counts</source>
      <translation>設定のすべての行が有効です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Lines of the settings that do not count: {count}</source>
      <translation>無効な設定の行: {count}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>A key is misspelt, or its value is not allowed.</source>
      <translation>項目名の誤り、または許可されていない値です。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/identity.py" />
      <source>Correct the line in the settings file.</source>
      <translation>設定ファイルの該当行を修正してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Press Activate now, or run `kmsmonitor activate`.</source>
      <translation>[今すぐライセンス認証] を押すか、`kmsmonitor activate` を実行してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Nobody knows how the licence stands now</source>
      <translation>現在のライセンスの状態がわかりません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last reading is too old.</source>
      <translation>最後に読み取った情報が古すぎます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Check that the licensing service of this computer answers.</source>
      <translation>このコンピューターのライセンス サービスが応答するか確認してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer is activated for good</source>
      <translation>このコンピューターは無期限で認証されています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer is activated for another {span}</source>
      <translation>このコンピューターの認証の残り期間は {span} です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer is in notification mode</source>
      <translation>このコンピューターは通知モードです</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Windows reminds its user and withholds personalisation; everything else works.</source>
      <translation>Windows が通知を表示し、個人用設定を制限します。そのほかは使用できます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It was not activated or renewed within its 180 days.</source>
      <translation>180 日以内に認証または更新されませんでした。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer has never been activated</source>
      <translation>このコンピューターは一度も認証されていません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No attempt has succeeded yet.</source>
      <translation>成功した試行はまだありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No attempt has been made yet.</source>
      <translation>試行はまだ行われていません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It has not yet asked a host that could activate it.</source>
      <translation>認証できるホストにまだ要求していません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>This computer needs to be activated again ({status})</source>
      <translation>このコンピューターは再認証が必要です ({status})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The licence does not hold as it stands.</source>
      <translation>現状ではライセンスは有効ではありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Its hardware changed, or its copy could not be confirmed.</source>
      <translation>ハードウェアが変更されたか、コピーを確認できませんでした。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>There is nothing to renew</source>
      <translation>更新するものはありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Renewals are made as they fall due</source>
      <translation>更新は予定どおり行われています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Not renewed for {span}</source>
      <translation>{span} 更新されていません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Renewals missed: {count}. Notification mode comes on {day}.</source>
      <translation>失敗した更新: {count} 回。通知モードの開始日: {day}。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The computer was away from the company network, or its host could not be reached.</source>
      <translation>社内ネットワークの外にいたか、ホストに到達できませんでした。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Connect to the company network or VPN, then press Activate now.</source>
      <translation>社内ネットワークまたは VPN に接続し、[今すぐライセンス認証] を押してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No attempt has been made yet</source>
      <translation>試行はまだ行われていません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last attempt got an answer</source>
      <translation>前回の試行は応答を得ました</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last attempt found no way to try</source>
      <translation>前回の試行では使える方法がありませんでした</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The last attempt failed with {code}: {title}</source>
      <translation>前回の試行は {code} で失敗しました: {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No host is remembered while one is set</source>
      <translation>ホストの設定中は、ホストを記憶しません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Remembering the host that answered is switched off</source>
      <translation>応答したホストの記憶はオフです</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>No host has answered yet, so none is remembered</source>
      <translation>応答したホストがまだないため、記憶したホストもありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The remembered host {host} is still in DNS</source>
      <translation>記憶したホスト {host} は今も DNS にあります</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It has been asked first for {age}.</source>
      <translation>{age} の間、最初に要求しています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The remembered host {host} is no longer in DNS</source>
      <translation>記憶したホスト {host} は DNS にもうありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The remembered host {host} is no longer in DNS and does not answer</source>
      <translation>記憶したホスト {host} は DNS になく、応答もありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>It answered {age} ago and is asked first in every attempt.</source>
      <translation>{age} 前に応答があり、毎回最初に要求します。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>The host was moved or switched off after it had answered last.</source>
      <translation>最後に応答した後、ホストが移動または停止されました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Press Activate now: a host from DNS is then asked and remembered instead.</source>
      <translation>[今すぐライセンス認証] を押してください。DNS のホストに要求し、そちらを記憶します。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/licence.py" />
      <source>Clear the remembered host if it is not to be used any more; the next attempt asks DNS.</source>
      <translation>今後使わない場合は記憶したホストを消去してください。次の試行で DNS に問い合わせます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>This test sends no request, so no host's count changes.</source>
      <translation>このテストは要求を送信しないため、ホストのカウントは変わりません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The hosts take connections</source>
      <translation>ホストは接続を受け付けています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} does not answer at all</source>
      <translation>{host} がまったく応答しません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>A firewall drops the packets to this port, or the host is switched off.</source>
      <translation>ファイアウォールがこのポートへのパケットを破棄しているか、ホストの電源が切れています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Open TCP {port} to {address} on the firewalls between, or switch the host on; then run this again.</source>
      <translation>途中のファイアウォールで {address} への TCP {port} を開くか、ホストの電源を入れてから、再実行してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>There is no way to {host} from here</source>
      <translation>ここから {host} への経路がありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The computer is not on a network that leads there.</source>
      <translation>そこに通じるネットワークに接続していません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Connect to the company network or VPN, then run this again.</source>
      <translation>社内ネットワークまたは VPN に接続してから、再実行してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} refuses the connection</source>
      <translation>{host} が接続を拒否しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The computer is there, but nothing listens on the port: the KMS service is stopped, or the record names a wrong machine or port.</source>
      <translation>コンピューターはありますが、ポートで待ち受けていません。KMS サービスが停止しているか、レコードのコンピューターまたはポートが違います。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Start the KMS service on {host}, or correct the port {port} in the record or setting.</source>
      <translation>{host} で KMS サービスを開始するか、レコードまたは設定のポート {port} を修正してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} cannot be connected to</source>
      <translation>{host} に接続できません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The connection was cut while it was made.</source>
      <translation>接続の途中で切断されました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Check the firewalls between this computer and {address}.</source>
      <translation>このコンピューターと {address} の間のファイアウォールを確認してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The hosts answer the RPC bind</source>
      <translation>ホストは RPC バインドに応答しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>What answers on {host} is no RPC service</source>
      <translation>{host} で応答しているのは RPC サービスではありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Another program owns the port, or a device on the way changes the data.</source>
      <translation>別のプログラムがポートを使用しているか、途中の機器がデータを変更しています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Check which program listens on port {port} of {host}, and correct the record or setting.</source>
      <translation>{host} のポート {port} で待ち受けているプログラムを調べ、レコードまたは設定を修正してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} accepts TCP but its RPC service stays silent</source>
      <translation>{host} は TCP を受け付けますが、RPC サービスの反応がありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} accepts TCP and then breaks the conversation off</source>
      <translation>{host} は TCP を受け付けた後、通信を打ち切ります</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>A firewall that opens port {port} and then inspects the traffic looks exactly like this; so does a service that hangs.</source>
      <translation>ポート {port} を開いて通信を検査するファイアウォール、または停止したサービスで、このような状態になります。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Exempt TCP {port} to {address} from inspection, or restart the KMS service there; then run this again.</source>
      <translation>{address} への TCP {port} を検査から除外するか、KMS サービスを再起動してから、再実行してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The hosts are activation hosts</source>
      <translation>ホストは認証ホストです</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} is too busy to answer</source>
      <translation>{host} は混み合っていて応答できません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Another RPC service answers on {host}, not an activation host</source>
      <translation>{host} で応答しているのは認証ホストではなく別の RPC サービスです</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The host has more calls than it can answer.</source>
      <translation>ホストが処理できる数を超える呼び出しがあります。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>The record or setting names a machine or port of another service.</source>
      <translation>レコードまたは設定が、別のサービスのコンピューターまたはポートを指しています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Wait for the next attempt, or add a second KMS host.</source>
      <translation>次の試行を待つか、KMS ホストを追加してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Check which program owns port {port} of {host}, and correct the record or setting.</source>
      <translation>{host} のポート {port} を使用しているプログラムを調べ、レコードまたは設定を修正してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>No host has IPv6 addresses alone</source>
      <translation>IPv6 アドレスだけのホストはありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{host} has only an IPv6 address, and this computer has none</source>
      <translation>{host} には IPv6 アドレスしかなく、このコンピューターに IPv6 アドレスがありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Without IPv6 on this side the host cannot be reached.</source>
      <translation>こちら側に IPv6 がないと、ホストに到達できません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>IPv6 is switched off here, or this network does not carry it.</source>
      <translation>ここで IPv6 がオフか、ネットワークが対応していません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Switch IPv6 on, or give the host an IPv4 address record.</source>
      <translation>IPv6 をオンにするか、ホストに IPv4 アドレス レコードを追加してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Hosts with IPv6 alone are reached by name</source>
      <translation>IPv6 だけのホストには名前で到達します</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>slmgr takes them by name only, not as a bare address.</source>
      <translation>slmgr ではアドレスではなく名前でのみ指定できます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>No host got as far as this</source>
      <translation>ここまで進んだホストはありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>Other hosts get further.</source>
      <translation>ほかのホストはさらに先まで進みます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/path.py" />
      <source>{cause} {more}</source>
      <translation>{cause}{more}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>This program runs with an administrator's rights</source>
      <translation>このプログラムは管理者権限で実行されています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>Everything may be done.</source>
      <translation>すべての操作が可能です。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>This user may activate</source>
      <translation>このユーザーは認証を実行できます</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/checks/rights.py" />
      <source>Keys, timers and the host that is set are for an administrator.</source>
      <translation>キー、間隔、ホストの設定には管理者権限が必要です。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/hosts_table.py" />
      <source>not probed</source>
      <translation>未テスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/hosts_table.py" />
      <source>remembered: asked first</source>
      <translation>記憶済み: 最初に要求</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/runner.py" />
      <source>This check itself failed; see the log</source>
      <translation>このチェック自体が失敗しました。ログを確認してください</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} days</source>
      <translation>{count} 日</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} hours</source>
      <translation>{count} 時間</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} minutes</source>
      <translation>{count} 分</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/said.py" />
      <source>{count} seconds</source>
      <translation>{count} 秒</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Key and channel</source>
      <translation>キーとチャネル</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Settings file</source>
      <translation>設定ファイル</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Domain membership</source>
      <translation>ドメインの参加状況</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Domain controller</source>
      <translation>ドメイン コントローラー</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Licensing service</source>
      <translation>ライセンス サービス</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Rights of this user</source>
      <translation>このユーザーの権限</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>What kmsmonitor itself costs</source>
      <translation>kmsmonitor 自身の負荷</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Name servers</source>
      <translation>ネーム サーバー</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Domains searched</source>
      <translation>検索したドメイン</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Host records</source>
      <translation>ホストのレコード</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Host that is set</source>
      <translation>設定されたホスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Addresses of the hosts</source>
      <translation>ホストのアドレス</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Hosts with IPv6 alone</source>
      <translation>IPv6 だけのホスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>TCP connection</source>
      <translation>TCP 接続</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>RPC bind</source>
      <translation>RPC バインド</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Activation service</source>
      <translation>認証サービス</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Remembered host</source>
      <translation>記憶したホスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Expected hosts</source>
      <translation>想定ホスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Clock</source>
      <translation>時計</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Count and threshold</source>
      <translation>カウントとしきい値</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Cloned client ID</source>
      <translation>クライアント ID の複製</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Online activation</source>
      <translation>オンライン認証</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Last attempt</source>
      <translation>前回の試行</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>Renewals</source>
      <translation>更新</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>This computer asks no KMS host.</source>
      <translation>このコンピューターは KMS ホストに要求しません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/diagnostics/table.py" />
      <source>It could not be checked: {reason}.</source>
      <translation>確認できませんでした: {reason}。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>About {name}</source>
      <translation>{name} について</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>Watches the activation of a computer with a volume licence: sees a missed renewal coming, says in plain words what is wrong and what to do, and tries again by itself when the road is open.</source>
      <translation>ボリューム ライセンスのコンピューターのライセンス認証を見守ります。更新の失敗に早く気付き、何が問題で何をすればよいかをわかりやすく伝え、つながり次第、自動的に再試行します。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>It never speaks the genuine activation protocol itself and holds no product keys: Windows activates Windows. Nothing is sent anywhere but to your organisation's own servers and, with a multiple activation key, to the activation service; there is no telemetry.</source>
      <translation>このプログラム自身が正規のライセンス認証プロトコルを使うことはなく、プロダクト キーも持ちません。Windows の認証は Windows が行います。データの送信先は組織のサーバーと、マルチ ライセンス認証キーを使う場合のライセンス認証サービスだけで、利用状況の収集は行いません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <source>Version {version} · MIT licence</source>
      <translation>バージョン {version} · MIT ライセンス</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/about_dialog.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{n} tries today</source>
      <extracomment>For one: {n} try today</extracomment>
      <translation>
        <numerusform>今日 {n} 回試行</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{n} tries since {day}</source>
      <extracomment>For one: {n} try since {day}</extracomment>
      <translation>
        <numerusform>{day} から {n} 回試行</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{tries} · {reason}</source>
      <translation>{tries} · {reason}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{s:.1f} s</source>
      <translation>{s:.1f} 秒</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{host} · {seconds}</source>
      <translation>{host} · {seconds}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Activated</source>
      <translation>認証済み</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Renewed</source>
      <translation>更新済み</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Too few computers</source>
      <translation>台数不足</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>No way to the host</source>
      <translation>ホストに到達できず</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>No host found</source>
      <translation>ホストなし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Refused</source>
      <translation>拒否</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{count} of {required} computers have asked</source>
      <translation>{required} 台中 {count} 台が要求済み</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>none published on this network</source>
      <translation>このネットワークでは公開されていません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{host} said no</source>
      <translation>{host} が拒否しました</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the host said no</source>
      <translation>ホストが拒否しました</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>unfold for details</source>
      <translation>詳細は展開して表示</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>not on the company network</source>
      <translation>社内ネットワークに未接続</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{host} does not answer</source>
      <translation>{host} が応答しません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the host does not answer</source>
      <translation>ホストが応答しません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>DNS, {suffix}</source>
      <translation>DNS、{suffix}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{host} ({origin})</source>
      <translation>{host} ({origin})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>answered</source>
      <translation>応答あり</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>answered: too few computers so far</source>
      <translation>応答あり: まだ台数が足りません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>said no</source>
      <translation>拒否</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>hosts found</source>
      <translation>ホストが見つかりました</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no such name</source>
      <translation>その名前はありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no host published</source>
      <translation>公開されたホストなし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>says that there is no such service</source>
      <translation>そのサービスは存在しないとの応答</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the answer made no sense</source>
      <translation>応答の内容が不正です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the name server failed</source>
      <translation>ネーム サーバーのエラー</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no name server to ask</source>
      <translation>問い合わせ先のネーム サーバーなし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no key on this computer</source>
      <translation>このコンピューターにキーがありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no confirmation ID was typed</source>
      <translation>確認 ID が入力されていません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>the confirmation ID belongs to another computer, key or hardware</source>
      <translation>確認 ID は別のコンピューター、キー、またはハードウェアのものです</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>fits: edition, key and seal</source>
      <translation>一致: エディション、キー、署名</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>for another edition</source>
      <translation>別のエディション用</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>for another key</source>
      <translation>別のキー用</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>its seal is broken</source>
      <translation>署名が壊れています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>a genuine one, not used here</source>
      <translation>正規のオブジェクト (ここでは使いません)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>may not be read by this computer</source>
      <translation>このコンピューターには読み取り権限がありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>skipped</source>
      <translation>省略</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>its address is not known</source>
      <translation>アドレスが不明です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>no connection</source>
      <translation>接続できません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>is not there at the moment</source>
      <translation>現在利用できません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>connected, but its service stayed silent</source>
      <translation>接続しましたが、サービスの反応がありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>connected, but its certificate does not count</source>
      <translation>接続しましたが、証明書が有効ではありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>connected, but it gave no answer</source>
      <translation>接続しましたが、応答がありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Active Directory</source>
      <translation>Active Directory</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>KMS</source>
      <translation>KMS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Own key (MAK)</source>
      <translation>個別のキー (MAK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Telephone</source>
      <translation>電話</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>set by hand</source>
      <translation>手動設定</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>used before</source>
      <translation>前回使用</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>found in DNS</source>
      <translation>DNS で検出</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>{origin} {ago}</source>
      <translation>{origin} ({ago})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Getting ready</source>
      <translation>準備しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Looking for your organisation's server</source>
      <translation>組織のサーバーを探しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Looking up {host}</source>
      <translation>{host} のアドレスを調べています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Looking up the server</source>
      <translation>サーバーのアドレスを調べています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Asking whether {host} is there</source>
      <translation>{host} が利用できるか確認しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Asking whether it is there</source>
      <translation>サービスが利用できるか確認しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Connecting to {host}</source>
      <translation>{host} に接続しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Connecting to the server</source>
      <translation>サーバーに接続しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Greeting {host}</source>
      <translation>{host} に呼びかけています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Greeting the server</source>
      <translation>サーバーに呼びかけています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Checking the certificate of {host}</source>
      <translation>{host} の証明書を確認しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Checking the certificate</source>
      <translation>証明書を確認しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Waiting for the answer of {host}</source>
      <translation>{host} の応答を待っています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/attempt_words.py" />
      <source>Waiting for the answer</source>
      <translation>応答を待っています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Save bundle</source>
      <translation>資料一式の保存</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>What the helpdesk will get</source>
      <translation>ヘルプデスクに渡る内容</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Files in the bundle</source>
      <translation>資料一式のファイル</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Preview of the bundle</source>
      <translation>資料一式のプレビュー</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>With &amp;real names</source>
      <translation>実際の名前を含める(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>&amp;Save…</source>
      <translation>保存(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Saved as {path}</source>
      <translation>{path} として保存しました</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Names, addresses and IDs stand in it as they are. Save it so only if your helpdesk asks for it.</source>
      <translation>名前、アドレス、ID はそのまま含まれます。ヘルプデスクから求められた場合にだけ、この形で保存してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Names, addresses and IDs are replaced by made-up ones, the same ones throughout.</source>
      <translation>名前、アドレス、ID は、全体を通して同じ架空のものに置き換えられます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Nothing is sent: the bundle is a file that you hand on yourself.</source>
      <translation>何も送信されません。資料一式はファイルとして保存され、ご自身で渡していただきます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>One moment…</source>
      <translation>お待ちください…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Bundles (*.zip)</source>
      <translation>資料一式 (*.zip)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/bundle_dialog.py" />
      <source>Saving…</source>
      <translation>保存しています…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <source>Timeline of the licence</source>
      <translation>ライセンスの時系列</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <source>Count</source>
      <translation>カウント</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart.py" />
      <source>{when} · {status}</source>
      <translation>{when} · {status}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <source>No host has told a count in this time.</source>
      <translation>この期間にカウントを返したホストはありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/chart_paint.py" />
      <source>{required} needed</source>
      <translation>必要数 {required}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/desk.py" />
      <source>The checks failed in an unforeseen way; the log says more.</source>
      <translation>チェックが予期しない形で失敗しました。詳細はログを確認してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/desk.py" />
      <source>It could not be saved: {reason}.</source>
      <translation>保存できませんでした: {reason}。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>Show what it rests on</source>
      <translation>根拠を表示</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>More</source>
      <translation>その他</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>{verdict}: {title}</source>
      <translation>{verdict}: {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>What it rests on: {title}</source>
      <translation>根拠: {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>More: {title}</source>
      <translation>その他: {title}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>Check this &amp;again</source>
      <translation>もう一度調べる(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>&amp;Copy</source>
      <translation>コピー(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>Next step ·</source>
      <translation>次の手順 ·</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/finding_row.py" />
      <source>{who}: {remedy}</source>
      <translation>{who}: {remedy}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/findings_tab.py" />
      <source>Nothing has been found yet.</source>
      <translation>まだ結果がありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>30 days</source>
      <translation>30 日</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>180 days</source>
      <translation>180 日</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>Everything</source>
      <translation>すべて</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>The wheel or + and − zoom, dragging or the arrow keys go along, 0 shows everything. Page up and Page down go from attempt to attempt.</source>
      <translation>ホイールまたは + と − で拡大/縮小、ドラッグまたは方向キーで移動、0 で全体を表示します。Page Up と Page Down で試行から試行へ移動します。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_tab.py" />
      <source>Show {span}</source>
      <translation>表示: {span}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Not licensed</source>
      <translation>ライセンスなし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Licensed</source>
      <translation>ライセンスあり</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>First days</source>
      <translation>初期猶予期間</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Hardware changed</source>
      <translation>ハードウェア変更</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Not genuine</source>
      <translation>非正規</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Notification mode</source>
      <translation>通知モード</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Extended grace</source>
      <translation>延長猶予期間</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Too few</source>
      <translation>不足</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>No way</source>
      <translation>到達不可</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>at the start</source>
      <translation>起動時</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because it was due</source>
      <translation>予定の時刻のため</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because somebody asked</source>
      <translation>操作による要求のため</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because the network changed</source>
      <translation>ネットワークの変化のため</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because the hardware changed</source>
      <translation>ハードウェアの変更のため</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>because the key changed</source>
      <translation>キーの変更のため</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>by Windows itself</source>
      <translation>Windows 自身による</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{count} counted, {required} needed</source>
      <translation>カウント {count}、必要数 {required}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>No attempt has been recorded yet.</source>
      <translation>まだ試行の記録がありません。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{n} attempts</source>
      <extracomment>For one: {n} attempt</extracomment>
      <translation>
        <numerusform>{n} 回の試行</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{total}, {done} of them successful</source>
      <translation>{total} (うち成功 {done} 回)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>State of the licence</source>
      <translation>ライセンスの状態</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{before} → {after}</source>
      <translation>{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Host forgotten</source>
      <translation>ホストの記憶を消去</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>the next attempt asks DNS</source>
      <translation>次回は DNS に問い合わせます</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Host remembered</source>
      <translation>ホストを記憶</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>{host} is asked first from now on</source>
      <translation>今後は最初に {host} に要求します</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>An attempt was asked for while one was under way.</source>
      <translation>試行の実行中に別の試行が要求されました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>Nothing is to be activated: the activation does not end.</source>
      <translation>ライセンス認証に期限がないため、認証は不要です。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The key is not of a kind that an organisation's server activates.</source>
      <translation>組織のサーバーで認証される種類のキーではありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The network changed, or the computer woke: the next attempt comes sooner.</source>
      <translation>ネットワークの変化またはスリープからの復帰により、次回の試行を早めます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The result of an attempt came after it had been given up.</source>
      <translation>打ち切った後に試行の結果が届きました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>An attempt was stopped.</source>
      <translation>試行が中止されました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>An attempt was cut off, for instance because the computer was switched off.</source>
      <translation>コンピューターの電源が切られたなどの理由で、試行が中断されました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The hardware has changed so much that it has to be activated again.</source>
      <translation>ハードウェアの変更が大きいため、ライセンス認証のやり直しが必要です。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The hardware has changed a little; the activation holds.</source>
      <translation>ハードウェアが少し変更されましたが、ライセンス認証は有効です。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The key has changed.</source>
      <translation>キーが変更されました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The licence was reset (rearmed).</source>
      <translation>ライセンスがリセットされました (rearm)。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/history_words.py" />
      <source>The computer has left its domain: what the directory activated has ended.</source>
      <translation>コンピューターがドメインを離れたため、ディレクトリによる認証は終了しました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/path_view.py" />
      <source>{name}: {caption}</source>
      <translation>{name}: {caption}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/path_view.py" />
      <source>The chain from this PC to the licence</source>
      <translation>この PC からライセンスまでの経路</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>What leaves this computer</source>
      <translation>このコンピューターから送信される内容</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>KMS: your organisation's own host</source>
      <translation>KMS: 組織のホスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Field</source>
      <translation>項目</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Value here</source>
      <translation>この PC の値</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>What for</source>
      <translation>用途</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Bytes</source>
      <translation>バイト数</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Show the {size} &amp;bytes</source>
      <translation>{size} バイトを表示(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>The bytes of the message</source>
      <translation>メッセージのバイト列</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_tab.py" />
      <source>Other ways</source>
      <translation>その他の方法</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>none: the ID has never changed</source>
      <translation>なし: ID は変更されたことがありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Computer name</source>
      <translation>コンピューター名</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>so that an administrator can tell computers apart</source>
      <translation>管理者がコンピューターを区別するため</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Client ID</source>
      <translation>クライアント ID</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>a random number that the host counts, made on this computer</source>
      <translation>ホストが数えるための乱数 (このコンピューターで作成)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Client ID before</source>
      <translation>以前のクライアント ID</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>so that a computer is not counted twice</source>
      <translation>同じコンピューターを二重に数えないため</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Virtual machine</source>
      <translation>仮想マシン</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>yes</source>
      <translation>はい</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>no</source>
      <translation>いいえ</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>for the host's statistics</source>
      <translation>ホストの統計のため</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>State</source>
      <translation>状態</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>what the licence is like now</source>
      <translation>現在のライセンスの状態</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Time left</source>
      <translation>残り時間</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>until the activation ends, in minutes</source>
      <translation>ライセンス認証の期限まで (分)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Time</source>
      <translation>時刻</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>the host refuses clocks that are hours apart</source>
      <translation>時計が何時間もずれているとホストが拒否するため</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Computers needed</source>
      <translation>必要な台数</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>from how many on this edition is activated</source>
      <translation>このエディションの認証に必要な台数</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Application</source>
      <translation>アプリケーション</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>which family of products; the same everywhere</source>
      <translation>製品の系列 (どこでも同じ)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Product group</source>
      <translation>製品グループ</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>what the host's key must match</source>
      <translation>ホストのキーが対応すべきもの</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Edition</source>
      <translation>エディション</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>which edition; the same on all computers with it</source>
      <translation>エディション (同じエディションなら共通)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Frame</source>
      <translation>フレーム</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>version {n}, checksum</source>
      <translation>バージョン {n}、チェックサム</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>tells damage from an answer</source>
      <translation>破損した応答を見分けるため</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Windows itself makes this request and sends it to your organisation's own host, over TCP, usually port 1688. These are the facts that go into it; it needs no Internet, and no person is named.</source>
      <translation>この要求は Windows 自身が作成し、TCP (通常はポート 1688) で組織のホストに送信します。含まれるのは次の情報です。インターネットは不要で、個人名は含まれません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>One message of {size} bytes to your organisation's own host, over TCP, usually port 1688. It needs no Internet, and no person is named. This is what the next attempt will send, with the values of now.</source>
      <translation>{size} バイトのメッセージ 1 件を、TCP (通常はポート 1688) で組織のホストに送信します。インターネットは不要で、個人名は含まれません。次の試行では、現在の値でこの内容が送信されます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Nothing has been sent so far.</source>
      <translation>これまでに送信されたものはありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>The last attempt ({when}) reached no host, so nothing of this was sent.</source>
      <translation>前回の試行 ({when}) はどのホストにも到達しなかったため、何も送信されていません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Sent last: {when}, to {hosts}.</source>
      <translation>前回の送信: {when}、送信先 {hosts}。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>What comes back is the number of computers that the host has counted, its name and its time.</source>
      <translation>応答には、ホストが数えたコンピューターの台数、ホストの名前と時刻が含まれます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>What came back last: {host} had counted {count} computers; {required} are needed.</source>
      <translation>前回の応答: {host} のカウントは {count} 台、必要数は {required} 台でした。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>the host</source>
      <translation>ホスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>DNS is asked for the names of hosts (_vlmcs._tcp and your domain) and for their addresses.</source>
      <translation>ホストの名前 (_vlmcs._tcp とドメイン名) とアドレスを DNS に問い合わせます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>DNS was asked for {names}, and for the addresses of the hosts found.</source>
      <translation>{names} と、見つかったホストのアドレスを DNS に問い合わせました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>This window asks DNS the same names, opens a connection to each host and greets its service. It sends no activation request, so nothing of the table below leaves this computer by it and no host's count changes.</source>
      <translation>このウィンドウは同じ名前を DNS に問い合わせ、各ホストに接続してサービスに呼びかけます。ライセンス認証の要求は送信しないため、下の表の内容がこのコンピューターから出ることはなく、ホストのカウントも変わりません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Not configured here, so nothing is asked of a directory and nothing is sent.</source>
      <translation>ここでは構成されていないため、ディレクトリへの問い合わせも送信も行われません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Online, with a key of its own (MAK)</source>
      <translation>オンライン (個別のキー、MAK)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Not configured here, so nothing is sent to an activation service and the Internet is not touched.</source>
      <translation>ここでは構成されていないため、認証サービスへの送信はなく、インターネットも使用しません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/privacy_words.py" />
      <source>Not configured here. It never sends anything by itself: a person reads numbers.</source>
      <translation>ここでは構成されていません。この方法では人が数字を読み上げるだけで、自動的に送信されるものはありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Host</source>
      <translation>ホスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Ours</source>
      <translation>組織内</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>How far</source>
      <translation>到達段階</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Share</source>
      <translation>割合</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Draw</source>
      <translation>抽選</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Addresses</source>
      <translation>アドレス</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Kept</source>
      <translation>保持</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>From</source>
      <translation>取得元</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>{host}: {verdict}</source>
      <translation>{host}: {verdict}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Hosts</source>
      <translation>ホスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>The lowest priority is asked first; within it the weights decide how many of all clients begin with which host. None of these tests has changed a host's count.</source>
      <translation>優先度の値が最も小さいホストから要求し、同じ優先度の中では重みによってどのホストから始めるかの割合が決まります。これらのテストでホストのカウントは変わっていません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>When</source>
      <translation>日時</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>In detail</source>
      <translation>詳細</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Events</source>
      <translation>イベント</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>The raw facts that the checks started from, as they were read.</source>
      <translation>チェックの基になった生のデータです (読み取ったままの値)。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Copy a&amp;ll</source>
      <translation>すべてコピー(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Fact</source>
      <translation>項目名</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Value</source>
      <translation>値</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/tabs.py" />
      <source>Facts</source>
      <translation>データ</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/trace_view.py" />
      <source>How it was found</source>
      <translation>調査の経過</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>{name} diagnostics</source>
      <translation>{name} の診断</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>From this PC to the host</source>
      <translation>この PC からホストまで</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Run again</source>
      <translation>再実行(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Save bundle…</source>
      <translation>資料一式を保存(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>Parts of the diagnosis</source>
      <translation>診断の各部分</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Findings</source>
      <translation>結果(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Hosts</source>
      <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>H&amp;istory</source>
      <translation>履歴(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Events</source>
      <translation>イベント(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>&amp;Privacy</source>
      <translation>プライバシー(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>F&amp;acts</source>
      <translation>データ(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/window.py" />
      <source>S&amp;top</source>
      <translation>中止(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>fine</source>
      <translation>正常</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>worth a look</source>
      <translation>要確認</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>broken</source>
      <translation>異常</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not checked</source>
      <translation>未確認</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>This PC</source>
      <translation>この PC</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Suffixes</source>
      <translation>サフィックス</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>DNS</source>
      <translation>DNS</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>TCP</source>
      <translation>TCP</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Answer</source>
      <translation>応答</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{link}: {verdict}</source>
      <translation>{link}: {verdict}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{link}: {verdict}, {caption}</source>
      <translation>{link}: {verdict}、{caption}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>not checked yet</source>
      <translation>まだ確認していません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>broken at {link}</source>
      <translation>異常箇所: {link}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Looking at this PC</source>
      <translation>この PC を調べています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Press Run again to look at the whole chain.</source>
      <translation>経路全体を調べるには [再実行] を押してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{done} of {total} checks made</source>
      <translation>{total} 件中 {done} 件を確認</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} checks</source>
      <extracomment>For one: {n} check</extracomment>
      <translation>
        <numerusform>{n} 件のチェック</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{checks}, {when}, in {seconds:.1f} s</source>
      <translation>{checks}、{when}、所要 {seconds:.1f} 秒</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} more checks are fine</source>
      <extracomment>For one: {n} more check is fine</extracomment>
      <translation>
        <numerusform>ほかの {n} 件は正常です</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>All {n} checks are fine</source>
      <extracomment>For one: {n} check, and it is fine</extracomment>
      <translation>
        <numerusform>{n} 件すべて正常です</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} checks were not made</source>
      <extracomment>For one: {n} check was not made</extracomment>
      <translation>
        <numerusform>{n} 件は未確認です</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Mostly because</source>
      <translation>主な原因</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Follows from</source>
      <translation>元の原因</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Check</source>
      <translation>チェック</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{id}, {ms} ms</source>
      <translation>{id}、{ms} ミリ秒</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Next step: {remedy}</source>
      <translation>次の手順: {remedy}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No activation request was sent, so no host's count has changed.</source>
      <translation>ライセンス認証の要求は送信していないため、ホストのカウントは変わっていません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No record in DNS names it, so it takes no part in the draw.</source>
      <translation>DNS のレコードに名前がないため、抽選の対象外です。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>Priority {priority}, weight {weight}</source>
      <translation>優先度 {priority}、重み {weight}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No record in DNS names it.</source>
      <translation>DNS のレコードに名前がありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>A resolver keeps its record for {n} seconds.</source>
      <translation>リゾルバーはこのレコードを {n} 秒間保持します。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>under 1 %</source>
      <translation>1% 未満</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{percent:.0f} %</source>
      <translation>{percent:.0f}%</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{h} h</source>
      <translation>{h} 時間</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>TCP {ms} ms</source>
      <translation>TCP {ms} ミリ秒</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>RPC {ms} ms</source>
      <translation>RPC {ms} ミリ秒</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>KMS host</source>
      <translation>KMS ホスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>lab host</source>
      <translation>ラボのホスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{where}, {suffix}</source>
      <translation>{where}、{suffix}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>No host is known: none in DNS, none set by hand, none used before.</source>
      <translation>ホストが不明です。DNS にも、手動設定にも、使用履歴にもありません。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{n} hosts are known</source>
      <extracomment>For one: {n} host is known</extracomment>
      <translation>
        <numerusform>判明しているホストは {n} 台</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/diagnostics/words.py" />
      <source>{total}, {n} of them answered.</source>
      <translation>{total}、うち応答 {n} 台。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Nothing has been tried yet</source>
      <translation>まだ試行していません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>There is no attempt to explain.</source>
      <translation>説明する試行がありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The last attempt succeeded.</source>
      <translation>前回の試行は成功しました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Nothing is wrong</source>
      <translation>問題はありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>It has not been renewed since</source>
      <translation>その後更新されていません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Press Activate now, and look here again if it does not succeed.</source>
      <translation>[今すぐライセンス認証] を押し、成功しなければもう一度ここを確認してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>you</source>
      <translation>あなた</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>your helpdesk</source>
      <translation>ヘルプデスク</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the KMS administrator</source>
      <translation>KMS 管理者</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the DNS administrator</source>
      <translation>DNS 管理者</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the network administrator</source>
      <translation>ネットワーク管理者</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the directory administrator</source>
      <translation>ディレクトリ管理者</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>the vendor's support</source>
      <translation>製造元のサポート</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Too few computers have asked so far</source>
      <translation>要求したコンピューターの数が足りません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The server answers, but it activates nobody before enough computers have asked it.</source>
      <translation>サーバーは応答していますが、十分な数のコンピューターから要求があるまで認証を行いません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>wait; every computer that asks brings it nearer.</source>
      <translation>お待ちください。要求するコンピューターが増えるごとに近づきます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Your organisation's server could not be reached</source>
      <translation>組織のサーバーに到達できませんでした</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>This happens away from the company network, or when the server or a firewall is out of order.</source>
      <translation>社内ネットワークの外にいる場合や、サーバーまたはファイアウォールに障害がある場合に起こります。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Connect to the company network or its VPN and press Activate now.</source>
      <translation>社内ネットワークまたは VPN に接続し、[今すぐライセンス認証] を押してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The attempt did not succeed</source>
      <translation>試行は成功しませんでした</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>The steps below show how far it came.</source>
      <translation>どこまで進んだかは下の手順で確認できます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/explain_words.py" />
      <source>Press Copy report and send it to your helpdesk.</source>
      <translation>[レポートをコピー] を押し、ヘルプデスクに送ってください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>under way</source>
      <translation>実行中</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>none needed</source>
      <translation>不要</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>none planned</source>
      <translation>予定なし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Activated through</source>
      <translation>認証元</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Last host asked</source>
      <translation>前回要求したホスト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>none yet</source>
      <translation>まだありません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>{way} · {host}</source>
      <translation>{way} · {host}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Activation ends</source>
      <translation>認証の期限</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>never</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Reminders since</source>
      <translation>通知の開始日</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/fact_words.py" />
      <source>Reminders begin</source>
      <translation>通知の開始予定</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Speed of the lab's time</source>
      <translation>ラボの時間の速さ</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Lab · day {day}</source>
      <translation>ラボ · {day} 日目</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>{asked} of {needed} have asked</source>
      <translation>要求済み {asked} / {needed}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Computers that the lab's server has heard from, and how many it needs</source>
      <translation>ラボのサーバーに要求したコンピューターの数と必要数</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Let time run</source>
      <translation>時間を進める</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>Stop time</source>
      <translation>時間を止める</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>real time</source>
      <translation>実時間</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>d</source>
      <translation>日</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>h</source>
      <translation>時間</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>min</source>
      <translation>分</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>1 s = {n:g} {unit}</source>
      <translation>1 秒 = {n:g} {unit}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/lab_strip.py" />
      <source>1 s = {n:g} s</source>
      <translation>1 秒 = {n:g} 秒</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>&amp;Remind me later</source>
      <translation>後で通知(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>In 1 &amp;hour</source>
      <translation>1 時間後(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>Not &amp;today</source>
      <translation>今日は通知しない(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/menu.py" />
      <source>In 1 &amp;week</source>
      <translation>1 週間後(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>An attempt is under way, or this computer is activated for good already.</source>
      <translation>試行が進行中か、このコンピューターはすでに永続的に認証されています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>That did not activate this computer; the list of attempts says why.</source>
      <translation>このコンピューターは認証されませんでした。理由は試行の一覧にあります。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>That failed in an unforeseen way; the log says more.</source>
      <translation>予期しない形で失敗しました。詳しくはログを見てください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>This computer has no multiple activation key (MAK). Without one there is no number.</source>
      <translation>このコンピューターにはマルチ ライセンス認証キー (MAK) がありません。キーがないと番号は作れません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>The keyring that keeps the key is locked. Unlock it and try again.</source>
      <translation>キーを保管するキーリングがロックされています。解除してからやり直してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>This answer belongs to another number. Read out the one above once more.</source>
      <translation>この答えは別の番号のものです。上の番号をもう一度読み上げてください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_desk.py" />
      <source>The answer was mistyped. Compare it group by group.</source>
      <translation>答えに入力の誤りがあります。グループごとに見比べてください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Activate by phone</source>
      <translation>電話で認証</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>&amp;Activate</source>
      <translation>認証する(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Activated. This activation does not expire.</source>
      <translation>認証されました。この認証に期限はありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>1. Read this out</source>
      <translation>1. 読み上げる</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Call the activation centre and read out the installation ID.</source>
      <translation>ライセンス認証窓口に電話し、インストール ID を読み上げてください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>Each group is checked as it is typed. A number that you were sent can be pasted as a whole.</source>
      <translation>各グループは入力と同時に確認されます。送られてきた番号はまとめて貼り付けられます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <source>2. Type the answer</source>
      <translation>2. 答えを入力する</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/phone_dialog.py" />
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <source>Copied</source>
      <translation>コピーしました</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write a number and a unit, such as 90m, 2h or 7d; from 15 minutes to 30 days.</source>
      <translation>90m、2h、7d のように数字と単位を入力してください (15 分から 30 日まで)。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give addresses such as 10.0.0.53 or 10.0.0.53:5353, with commas between them.</source>
      <translation>10.0.0.53 や 10.0.0.53:5353 のようなアドレスをコンマで区切って入力してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give domains such as corp.example.com, with commas between them.</source>
      <translation>corp.example.com のようなドメインをコンマで区切って入力してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give one name or address, such as kms1.example.com or kms1.example.com:1688.</source>
      <translation>kms1.example.com や kms1.example.com:1688 のように、名前またはアドレスを 1 つ入力してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give names, domains, addresses or networks such as 10.0.0.0/8, with commas between.</source>
      <translation>名前、ドメイン、アドレス、または 10.0.0.0/8 のようなネットワークをコンマで区切って入力してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give one name or address, such as time.example.com.</source>
      <translation>time.example.com のような名前またはアドレスを 1 つ入力してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Give a whole number from 1 to 25.</source>
      <translation>1 から 25 までの整数を入力してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write a number and a unit, such as 36h or 14d.</source>
      <translation>36h や 14d のように、数値と単位を入力してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write a number of days, such as 1d or 7d; from 1 to 30.</source>
      <translation>1d や 7d のように、1 から 30 までの日数を入力してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Write from when to when, such as 18:00-08:00, or nothing.</source>
      <translation>18:00-08:00 のように開始と終了の時刻を入力するか、空にしてください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_check.py" />
      <source>Choose one of the list.</source>
      <translation>一覧から選択してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>{name} settings</source>
      <translation>{name} の設定</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>General</source>
      <translation>全般</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Reminders</source>
      <translation>通知</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Finding the server</source>
      <translation>サーバーの検索</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Managed by {name}</source>
      <translation>{name} が管理しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Managed by your organisation</source>
      <translation>組織が管理しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Start when I log &amp;in</source>
      <translation>サインイン時に起動(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>As the system has it</source>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Colou&amp;rs</source>
      <translation>配色(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>The system's own</source>
      <translation>システムの設定</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Language</source>
      <translation>言語(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Another language is spoken from the next start on.</source>
      <translation>言語の変更は次回の起動時に反映されます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Tell me when something needs a&amp;ttention</source>
      <translation>対処が必要なときに知らせる(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Tell me also when all is &amp;well again</source>
      <translation>正常に戻ったときにも知らせる(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Tell me a&amp;gain after</source>
      <translation>再通知までの時間(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Quiet hours</source>
      <translation>通知しない時間帯(&amp;Q)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>not set</source>
      <translation>未設定</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>How early</source>
      <translation>通知を始める時期</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Attention after so many &amp;missed renewals</source>
      <translation>注意を示す更新失敗の回数(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Problem when less time is left than</source>
      <translation>問題とする残り時間(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Domains to search</source>
      <translation>検索するドメイン(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>the system's own</source>
      <translation>システムの設定</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Name servers</source>
      <translation>ネーム サーバー(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Fixed server</source>
      <translation>固定サーバー(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Ask the &amp;host that answered last first</source>
      <translation>前回応答したホストに最初に要求する(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>What is ours</source>
      <translation>自組織のもの</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>E&amp;xpected servers</source>
      <translation>想定するサーバー(&amp;X)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>judged by their domain</source>
      <translation>ドメインで判断</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Any other server that answers is reported.</source>
      <translation>それ以外のサーバーが応答した場合は報告されます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Time s&amp;erver</source>
      <translation>時刻サーバー(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Windows</source>
      <translation>Windows</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>kmsmonitor itself</source>
      <translation>kmsmonitor 自身</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Looked &amp;after by</source>
      <translation>管理元(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Client, needs 25 computers</source>
      <translation>クライアント (25 台必要)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Server, needs 5 computers</source>
      <translation>サーバー (5 台必要)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Edition</source>
      <translation>エディション(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Times</source>
      <translation>間隔</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Try again after</source>
      <translation>再試行の間隔(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Renew every</source>
      <translation>更新の間隔(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Some settings are managed by {name}.</source>
      <translation>一部の設定は {name} が管理しています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Some settings are managed by your organisation.</source>
      <translation>一部の設定は組織が管理しています。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>Help: {where}</source>
      <translation>お問い合わせ: {where}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>&amp;Save</source>
      <translation>保存(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/settings_dialog.py" />
      <source>To be corrected: {field}</source>
      <translation>修正が必要: {field}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <location filename="../../kmsmonitor/ui/tray.py" />
      <source>&amp;Activate now</source>
      <translation>今すぐライセンス認証(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <source>&amp;What is wrong?</source>
      <translation>問題の説明(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/status_window.py" />
      <location filename="../../kmsmonitor/ui/tray.py" />
      <source>&amp;Copy report</source>
      <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{d} d {h} h {m} min</source>
      <translation>{d}日 {h}時間 {m}分</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{h} h {m} min {s:02d} s</source>
      <translation>{h}時間 {m}分 {s:02d}秒</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{m} min {s:02d} s</source>
      <translation>{m}分 {s:02d}秒</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{s} s</source>
      <translation>{s}秒</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{h} h {m} min</source>
      <translation>{h}時間 {m}分</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{m} min</source>
      <translation>{m}分</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>less than a minute</source>
      <translation>1分未満</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>now</source>
      <translation>今すぐ</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>in {span}</source>
      <translation>{span}後</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{day}, {clock}</source>
      <translation>{day} {clock}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>today</source>
      <translation>今日</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>tomorrow</source>
      <translation>明日</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>yesterday</source>
      <translation>昨日</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>on {weekday}</source>
      <translation>{weekday}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>on {date}</source>
      <translation>{date}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before tonight</source>
      <translation>今夜まで</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before tomorrow</source>
      <translation>明日まで</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before {weekday_and_day}</source>
      <translation>{weekday_and_day} より前</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>before {date}</source>
      <translation>{date} より前</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{date}, {clock} ({zone})</source>
      <translation>{date} {clock} ({zone})</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>less than a minute ago</source>
      <translation>1分以内</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{n} minutes ago</source>
      <extracomment>For one: {n} minute ago</extracomment>
      <translation>
        <numerusform>{n}分前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{n} hours ago</source>
      <extracomment>For one: {n} hour ago</extracomment>
      <translation>
        <numerusform>{n}時間前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/times.py" />
      <source>{n} days ago</source>
      <extracomment>For one: {n} day ago</extracomment>
      <translation>
        <numerusform>{n}日前</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <source>&amp;Open {name}</source>
      <translation>{name} を開く(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>&amp;Diagnostics…</source>
      <translation>診断(&amp;D)…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>&amp;Settings…</source>
      <translation>設定(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>A&amp;bout</source>
      <translation>バージョン情報(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/tray.py" />
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>&amp;Quit</source>
      <translation>終了(&amp;Q)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Correct this line in the settings file.</source>
      <translation>設定ファイルのこの行を修正してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Tell whoever administers this computer.</source>
      <translation>このコンピューターの管理者に知らせてください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Line {line} of {file} does not count.</source>
      <translation>{file} の {line} 行目は無効です。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Something in {file} does not count.</source>
      <translation>{file} の一部が無効です。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The settings could not be saved.</source>
      <translation>設定を保存できませんでした。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Check the rights of the settings file and whether the disk is full.</source>
      <translation>設定ファイルの権限と、ディスクの空き容量を確認してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The history was damaged; it was set aside and a new one was started.</source>
      <translation>履歴が破損していたため、別に保管し、新しい履歴を開始しました。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Nothing needs to be done. Send the file along if you report this.</source>
      <translation>何もする必要はありません。報告する場合はファイルを添付してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The history cannot be written at the moment.</source>
      <translation>現在、履歴を書き込めません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Make room on the disk, or end the program that holds the file; nothing written before is lost.</source>
      <translation>ディスクの空き容量を増やすか、ファイルを使用しているプログラムを終了してください。書き込み済みの内容は失われません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>The licence could not be read from Windows.</source>
      <translation>Windows からライセンスを読み取れませんでした。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/trouble_words.py" />
      <source>Check that the service Software Protection (sppsvc) may start and that a product key is installed.</source>
      <translation>Software Protection サービス (sppsvc) を開始できること、プロダクト キーがインストールされていることを確認してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/activity_bar.py" />
      <source>Ca&amp;ncel</source>
      <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>Shall {name} go on in the background?</source>
      <translation>{name} をバックグラウンドで続けますか?</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>This desktop has no tray to hold its icon. Start {name} again to see this window.</source>
      <translation>このデスクトップにはアイコンを置く通知領域がありません。このウィンドウを再び表示するには {name} をもう一度起動してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/ask_background.py" />
      <source>&amp;Go on</source>
      <translation>続ける(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>Last attempts</source>
      <translation>最近の試行</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>None so far.</source>
      <translation>まだありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>Show what was tried</source>
      <translation>試行の内容を表示</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/attempts_list.py" />
      <source>Steps of the attempt: {outcome}, {when}</source>
      <translation>試行の手順: {outcome}、{when}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/explanation.py" />
      <source>Open &amp;diagnostics…</source>
      <translation>診断を開く(&amp;D)…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/explanation.py" />
      <source>Next step · {who}: {remedy}</source>
      <translation>次の手順 · {who}: {remedy}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/header.py" />
      <source>Activate by &amp;phone…</source>
      <translation>電話で認証(&amp;P)…</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>{name} lives beside the clock</source>
      <translation>{name} は時計の横にあります</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>&amp;Got it</source>
      <translation>了解(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>Windows hides new icons. Press the small arrow beside the clock and drag the icon to the taskbar, so that you see its shape change.</source>
      <translation>Windows は新しいアイコンを隠します。時計の横の小さな矢印を押し、アイコンをタスク バーにドラッグすると、形の変化が見えるようになります。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/hint_banner.py" />
      <source>Its icon shows how things stand, and this window may be closed. If your desktop hides the icon, switch it on in the settings of its panel.</source>
      <translation>アイコンで状態がわかるので、このウィンドウは閉じてもかまいません。アイコンが表示されない場合は、パネルの設定で表示してください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/number_entry.py" />
      <location filename="../../kmsmonitor/ui/widgets/number_groups.py" />
      <source>Group {number}</source>
      <translation>グループ {number}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/number_entry.py" />
      <source>{number} · right</source>
      <translation>{number} · 正しい</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/number_entry.py" />
      <source>{number} · mistyped</source>
      <translation>{number} · 誤り</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/widgets/steps_view.py" />
      <source>Nothing was recorded of its steps.</source>
      <translation>手順の記録がありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Not activated yet</source>
      <translation>まだ認証されていません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Working</source>
      <translation>処理中</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Attention</source>
      <translation>注意</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Problem</source>
      <translation>問題</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Unknown</source>
      <translation>不明</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>It is not known whether {product} is activated</source>
      <translation>{product} が認証済みかどうかわかりません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Renewing {product}</source>
      <translation>{product} を更新しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Activating {product}</source>
      <translation>{product} のライセンス認証中です</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>This computer's hardware has changed</source>
      <translation>このコンピューターのハードウェアが変更されました</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is not activated</source>
      <translation>{product} はライセンス認証されていません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is not activated yet</source>
      <translation>{product} はまだライセンス認証されていません</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is activated for good</source>
      <translation>{product} は無期限でライセンス認証されています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The activation of {product} ends within two days</source>
      <translation>{product} のライセンス認証の期限まで 2 日を切りました</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The activation of {product} ends in {n} days</source>
      <extracomment>For one: The activation of {product} ends in {n} day</extracomment>
      <translation>
        <numerusform>{product} のライセンス認証の期限まであと {n} 日です</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} has not been renewed for {n} days</source>
      <extracomment>For one: {product} has not been renewed for {n} day</extracomment>
      <translation>
        <numerusform>{product} は {n} 日間更新されていません</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{product} is activated</source>
      <translation>{product} はライセンス認証済みです</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The last facts are too old to rely on. {name} looks again by itself.</source>
      <translation>最新の情報が古すぎて信頼できません。{name} が自動的に再確認します。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>This takes a few seconds. You can go on working.</source>
      <translation>数秒かかります。作業を続けていただけます。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>It has to be activated again. {do}</source>
      <translation>ライセンス認証をやり直す必要があります。{do}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Windows reminds you of it; your programs and files keep working. {do}</source>
      <translation>Windows が通知を表示しますが、プログラムやファイルは引き続き使えます。{do}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Its copy could not be confirmed as genuine. Copy the report and send it to your helpdesk.</source>
      <translation>正規のコピーであることを確認できませんでした。レポートをコピーしてヘルプデスクに送ってください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Its activation does not end. You need not do anything.</source>
      <translation>ライセンス認証に期限はありません。何もする必要はありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The last renewal did not succeed; the next try is {when}. You need not do anything.</source>
      <translation>前回の更新は成功しませんでした。次回の試行は {when} です。何もする必要はありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{done}. You need not do anything.</source>
      <translation>{done}。何もする必要はありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{done}; the next renewal is {day}. You need not do anything.</source>
      <translation>{done}。次回の更新は {day} です。何もする必要はありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Activated {day}</source>
      <translation>認証日: {day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Renewed {day}</source>
      <translation>前回の更新: {day}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Its key is not of the kind that is activated by an organisation, so {name} does not ask.</source>
      <translation>組織によって認証される種類のキーではないため、{name} は要求を行いません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The first try comes at once. You need not do anything.</source>
      <translation>最初の試行はすぐに行われます。何もする必要はありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>The first try is {when}. You need not do anything.</source>
      <translation>最初の試行は {when} です。何もする必要はありません。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Your organisation's server did not activate it. Copy the report and send it to your helpdesk.</source>
      <translation>組織のサーバーで認証されませんでした。レポートをコピーしてヘルプデスクに送ってください。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Too few computers have asked your organisation's server so far. {name} asks again by itself.</source>
      <translation>組織のサーバーに要求したコンピューターの数がまだ足りません。{name} が自動的に再試行します。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Your organisation's server has heard from {count} of the {required} computers it needs. Nothing is wrong with this one; {name} asks again by itself.</source>
      <translation>組織のサーバーには、必要な {required} 台のうち {count} 台から要求がありました。このコンピューターに問題はありません。{name} が自動的に再試行します。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Connect to the company network; {name} will do the rest.</source>
      <translation>社内ネットワークに接続してください。あとは {name} が行います。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Connect to the company network {before}; {name} will do the rest.</source>
      <translation>{before}に社内ネットワークに接続してください。あとは {name} が行います。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Connect to the company network some time {before}; {name} will do the rest.</source>
      <translation>{before}のいつでもかまいませんので、社内ネットワークに接続してください。あとは {name} が行います。</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>no end</source>
      <translation>無期限</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>days left</source>
      <extracomment>For one: day left</extracomment>
      <translation>
        <numerusform>日 (残り)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>hours left</source>
      <extracomment>For one: hour left</extracomment>
      <translation>
        <numerusform>時間 (残り)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>of {required}</source>
      <translation>/ {required} 台</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not yet</source>
      <translation>未認証</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{word} · {more}</source>
      <translation>{word} · {more}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>the facts are too old</source>
      <translation>情報が古すぎます</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>renewing now</source>
      <translation>更新しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>activating now</source>
      <translation>認証しています</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>the hardware has changed</source>
      <translation>ハードウェアが変更されました</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{count} of {required} computers</source>
      <translation>{required} 台中 {count} 台</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>not renewed for {n} days</source>
      <extracomment>For one: not renewed for {n} day</extracomment>
      <translation>
        <numerusform>{n} 日間更新なし</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{n} days left</source>
      <extracomment>For one: {n} day left</extracomment>
      <translation>
        <numerusform>残り {n} 日</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{what} {when}</source>
      <translation>{what}: {when}</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Next renewal</source>
      <translation>次回の更新</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>Next try</source>
      <translation>次回の試行</translation>
    </message>
    <message>
      <location filename="../../kmsmonitor/ui/wording.py" />
      <source>{name}: {state}</source>
      <translation>{name}: {state}</translation>
    </message>
  </context>
</TS>
