#!/usr/bin/env bash
# A second of blue and a tone become a small recording of every build that ffmpeg can make: run it in this
# folder. Other versions of ffmpeg make other bytes; the tests hold for those as well.
set -euo pipefail

picture=(-f lavfi -i color=c=0x224466:s=64x36:r=5:d=1)
tone=(-f lavfi -i sine=f=440:r=16000:d=1)
beep=(-f lavfi -i sine=f=440:r=8000:d=0.2)
bare=(-map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -ac 1)
h264=(-c:v libx264 -crf 40 -pix_fmt yuv420p -c:a aac -b:a 16k)

make() { ffmpeg -nostdin -loglevel error -y "$@"; }

make "${picture[@]}" "${tone[@]}" "${bare[@]}" "${h264[@]}" plain.mp4
make "${picture[@]}" "${tone[@]}" "${bare[@]}" "${h264[@]}" -movflags +faststart faststart.mp4
make "${picture[@]}" "${tone[@]}" "${bare[@]}" "${h264[@]}" -movflags +frag_keyframe+empty_moov fragmented.mp4
make "${picture[@]}" "${tone[@]}" "${bare[@]}" "${h264[@]}" -movflags dash -frag_duration 200000 dash.mp4
make "${tone[@]}" "${bare[@]}" -c:a aac -b:a 16k sound.m4a

vp8=(-c:v libvpx -b:v 20k -c:a libopus -b:a 8k)
make "${picture[@]}" "${tone[@]}" "${bare[@]}" "${vp8[@]}" plain.webm
make "${picture[@]}" "${tone[@]}" "${bare[@]}" "${vp8[@]}" -cues_to_front 1 -reserve_index_space 500 cues.webm
make "${picture[@]}" "${tone[@]}" "${bare[@]}" "${vp8[@]}" -f webm pipe:1 | cat > streamed.webm

make "${tone[@]}" "${bare[@]}" -c:a libmp3lame -q:a 9 -id3v2_version 0 variable.mp3
make "${tone[@]}" "${bare[@]}" -c:a libmp3lame -b:a 16k -id3v2_version 0 -write_xing 0 constant.mp3
make "${tone[@]}" -ac 1 -metadata title=Night -c:a libmp3lame -q:a 9 -id3v2_version 3 -write_id3v1 1 tagged.mp3

make "${tone[@]}" "${bare[@]}" -c:a libopus -b:a 6k sound.opus
make "${tone[@]}" "${bare[@]}" -c:a libvorbis -q:a 0 vorbis.ogg
make "${tone[@]}" "${bare[@]}" -c:a flac -ar 8000 flac.ogg

make "${beep[@]}" "${bare[@]}" -c:a pcm_u8 plain.wav
make "${beep[@]}" -ac 1 -metadata title=Night -c:a pcm_u8 list.wav
make "${beep[@]}" "${bare[@]}" -c:a pcm_u8 -f wav pipe:1 | cat > streamed.wav
