'use client'

/** Adds one more. */
import button from '@/app/components/ui/button.module.css'
import styles from './form.module.css'
import { useForm } from './form-context'

export function AddButton({ label, onAdd }: { readonly label: string; readonly onAdd: () => void }) {
  const { canEdit } = useForm()
  if (!canEdit) return null
  return (
    <button type="button" className={`${button['quiet']} ${button['small']} ${styles['add']}`} onClick={onAdd}>
      {label}
    </button>
  )
}
