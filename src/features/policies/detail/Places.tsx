import { Text, View } from '@tarojs/components'
import { Action } from '@/components/Action'
import type { Link } from '@/domain/notice'
import { copy } from '@/platform/clipboard'
import { dial } from '@/platform/phone'
import { phonesIn } from './phones'
import './Places.scss'
import { Section } from './Section'

interface Props {
  contacts: string[]
  links: Link[]
}

function Contact({ contact }: { contact: string }) {
  const phones = phonesIn(contact)
  return (
    <View className="place">
      <Text className="place-words" userSelect>
        {contact}
      </Text>
      {phones.length === 0 ? (
        <Action onTap={() => void copy(contact, '已复制')}>复制</Action>
      ) : (
        phones.map((phone) => (
          <Action key={phone} label={`拨打${phone}`} onTap={() => dial(phone)}>
            拨打{phones.length > 1 ? ` ${phone}` : ''}
          </Action>
        ))
      )}
    </View>
  )
}

/** 去哪里办: where to apply and whom to ask. */
export function Places({ contacts, links }: Props) {
  if (contacts.length + links.length === 0) return null
  return (
    <Section title="去哪里办">
      {links.map(({ url, purpose }) => (
        <View key={url} className="place">
          <View className="place-words">
            <View>{purpose}</View>
            <View className="place-url">{url}</View>
          </View>
          <Action label={`复制链接：${purpose}`} onTap={() => void copy(url, '链接已复制')}>
            复制链接
          </Action>
        </View>
      ))}
      {contacts.map((contact) => (
        <Contact key={contact} contact={contact} />
      ))}
    </Section>
  )
}
